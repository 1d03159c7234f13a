/** Every blank of the draft on the desk, in reading order. */
export function blanksIn(desk: ParentNode | null): HTMLElement[] {
  return [...(desk?.querySelectorAll<HTMLElement>('.desk-main [data-blank]') ?? [])];
}

/**
 * The first open blank behind a place, round the end of the draft to its beginning.
 *
 * @param place among all the blanks of the draft, -1 for the first of all
 */
export function nextOpenBlank(desk: ParentNode | null, place: number): HTMLElement | null {
  const all = blanksIn(desk);
  const behind = [...all.slice(place + 1), ...all.slice(0, place + 1)];
  return behind.find((blank) => blank.hasAttribute('data-open')) ?? null;
}
