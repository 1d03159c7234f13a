import * as v from 'valibot';

const placeSchema = v.object({
  /** how many items were listed */
  listed: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  /** the hit the reader followed, or the first that could be seen */
  hit: v.string(),
  /** where in the window it stood, in pixels */
  top: v.number(),
});

/** Where a reader left a list of hits. */
export type KeptPlace = v.InferOutput<typeof placeSchema>;

/**
 * Keeps with the page's entry in the history where the reader leaves the list.
 *
 * @param link that the reader follows
 */
export function keepPlace(results: HTMLElement, link: Element): void {
  const items = [...results.querySelectorAll('[data-hit]')];
  const item = link.closest('[data-hit]') ?? items.find((one) => one.getBoundingClientRect().bottom > 0);
  if (!item) return;
  const { top } = item.getBoundingClientRect();
  const place: KeptPlace = { listed: items.length, hit: item.getAttribute('data-hit') ?? '', top };
  history.replaceState(place, '');
  // The browser would scroll before the hits are there.
  history.scrollRestoration = 'manual';
}

/** Where the reader left this list before; undefined when it is new. */
export function readPlace(): KeptPlace | undefined {
  const state = v.safeParse(placeSchema, history.state);
  return state.success ? state.output : undefined;
}

/** Puts a list, as long as it was, where the reader left it, with the focus on the hit. */
export function returnTo({ hit, top }: KeptPlace, results: HTMLElement): void {
  history.scrollRestoration = 'auto';
  const item = [...results.querySelectorAll('[data-hit]')].find(
    (one) => one.getAttribute('data-hit') === hit,
  );
  if (!item) return;
  item.querySelector('a')?.focus({ preventScroll: true });
  scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
}
