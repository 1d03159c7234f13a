/** Whether a blank waits for a value. A unit's word never does, and one with a sample can do without. */
export function isOpen(blank: Element): boolean {
  return isUnfilled(blank) && !blank.matches('[data-sample]');
}

/** Whether a blank says the sample that it came with. */
export function isSample(blank: Element): boolean {
  return isUnfilled(blank) && blank.matches('[data-sample]');
}

function isUnfilled(blank: Element): boolean {
  return blank.matches('.blank') && (blank.getAttribute('value') ?? '') === '';
}

/**
 * The first open blank behind a place, round the end to the beginning.
 *
 * @param blanks in reading order, open ones and others
 * @param place among them; -1 for the first of all
 */
export function openBehind(blanks: readonly HTMLElement[], place: number): HTMLElement | undefined {
  return [...blanks.slice(place + 1), ...blanks.slice(0, place + 1)].find(isOpen);
}

/** The next open blank inside an element after another one, and after the last one the first again. */
export function nextOpenBlank(root: ParentNode, after: Element | undefined): HTMLElement | undefined {
  return behind(blanksOf(root), after, isOpen);
}

/** The next blank inside an element after another one that is open or says its sample; undefined behind the last. */
export function nextUnfilled(root: ParentNode, after: Element): HTMLElement | undefined {
  const blanks = blanksOf(root);
  return blanks.slice(blanks.findIndex((blank) => blank === after) + 1).find(isUnfilled);
}

/** The blanks of an element: rows of measures and schedules (`data-of`) only show what stands in the prose. */
function blanksOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.blank')].filter(
    (blank) => !blank.closest('[data-no-copy]:not([data-document-title]), [data-of]'),
  );
}

function behind(
  blanks: readonly HTMLElement[],
  after: Element | undefined,
  wanted: (blank: Element) => boolean,
): HTMLElement | undefined {
  const place = blanks.findIndex((blank) => blank === after) + 1;
  return [...blanks.slice(place), ...blanks.slice(0, place)].find(wanted);
}

/** The blank the reader was at last. */
let last: Element | undefined;

/** Tells that the reader is at a blank. */
export function visit(blank: Element): void {
  last = blank;
}

/**
 * Takes the reader to the next open blank inside an element, from wherever in it the reader was last; where all are
 * filled in, to the next sample.
 */
export function goToNextOpen(root: Element): void {
  const next = nextOpenBlank(root, last) ?? behind(blanksOf(root), last, isSample);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
