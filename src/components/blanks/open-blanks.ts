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
  const blanks = [...root.querySelectorAll<HTMLElement>('.blank')];
  return openBehind(
    blanks,
    blanks.findIndex((blank) => blank === after),
  );
}

/** The blank the reader was at last. */
let last: Element | undefined;

/** Tells that the reader is at a blank. */
export function visit(blank: Element): void {
  last = blank;
}

/** Takes the reader to the next open blank inside an element, from wherever in it the reader was last. */
export function goToNextOpen(root: Element): void {
  const next = nextOpenBlank(root, last);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
