/** Whether a blank waits for a value. A unit's word never does. */
export function isOpen(blank: Element): boolean {
  return blank.getAttribute('value') === '';
}

/** The blanks inside an element that wait for a value, in reading order. */
function openBlanks(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.blank')].filter(isOpen);
}

/** The next open blank after a place, and after the last one the first again. */
export function nextOpenBlank(root: ParentNode, after: Node | null): HTMLElement | undefined {
  const open = openBlanks(root);
  return (
    open.find(
      (blank) => after !== null && after.compareDocumentPosition(blank) === Node.DOCUMENT_POSITION_FOLLOWING,
    ) ?? open[0]
  );
}

/** The blank the reader was at last. */
let last: Node | null = null;

/** Tells that the reader is at a blank. */
export function visit(blank: Node): void {
  last = blank;
}

/** Takes the reader to the next open blank inside an element, from wherever in it the reader was last. */
export function goToNextOpen(root: Element): void {
  const next = nextOpenBlank(root, last !== null && root.contains(last) ? last : null);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
