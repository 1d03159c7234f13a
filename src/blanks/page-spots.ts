import { lookupFor, type BlankRules, type Lookup, type ReaderValues, type Spot } from './values.ts';

/** A blank on a page. */
export interface PageSpot extends Spot {
  element: Element;
}

/**
 * Finds the blanks of a document, in reading order. What is not copied holds none; the title of the document is copied
 * with the whole. Measures, and schedules made from them, repeat blanks of a passage: they name it, and which it is.
 *
 * @param document the element `[data-document]`
 * @param path address of the page from the root of the site, such as /plans/x/
 */
export function spotsOf(document: ParentNode, path: string): PageSpot[] {
  const counts = new Map<string, number>();
  return [...document.querySelectorAll('[data-blank]')]
    .filter((element) => element.closest('[data-note], [data-no-copy]:not([data-document-title])') === null)
    .map((element) => {
      const name = element.getAttribute('data-blank') ?? '';
      const own = element.closest('section[data-passage], h2')?.id ?? '';
      const place = `${path}#${element.getAttribute('data-of') ?? own}`;
      const repeated = element.getAttribute('data-ordinal');
      if (repeated !== null) return { element, name, place, ordinal: Number(repeated) };
      const key = `${place} ${name}`;
      const ordinal = counts.get(key) ?? 0;
      counts.set(key, ordinal + 1);
      return { element, name, place, ordinal };
    });
}

/** Puts the reader's values into the blanks of a page. */
export function fillSpots(
  spots: readonly PageSpot[],
  values: ReaderValues,
  rules: BlankRules,
  unit: string,
): void {
  const lookups = new Map<string, Lookup>();
  for (const { element, name, place, ordinal } of spots) {
    const lookup = lookups.get(place) ?? lookupFor(values, rules, unit, place);
    lookups.set(place, lookup);
    const value = lookup(name, ordinal);
    const text = value === '' ? `【${name}】` : value;
    element.setAttribute('value', value);
    // Changing nothing keeps what the reader has selected.
    if (element.textContent !== text) element.textContent = text;
  }
}
