/** The passages of a page, in reading order. */
export function passagesOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('section[data-passage]')];
}
