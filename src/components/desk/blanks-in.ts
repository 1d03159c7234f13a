/** Every blank of the draft on the desk, the one in whose field the reader is typing among them, in reading order. */
export function blanksIn(desk: ParentNode | null): HTMLElement[] {
  return [...(desk?.querySelectorAll<HTMLElement>('.desk-main [data-blank]') ?? [])];
}
