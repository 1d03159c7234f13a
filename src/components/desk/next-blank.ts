/**
 * The first open blank behind a place, round the end of the draft to its beginning.
 *
 * @param place among all the blanks of the desk, -1 for the first of all
 */
export function focusNextBlank(holder: ParentNode | null, place: number): HTMLElement | null {
  const all = [...(holder?.querySelectorAll<HTMLElement>('.desk-items [data-blank], .desk-title [data-blank]') ?? [])];
  const behind = [...all.slice(place + 1), ...all.slice(0, place + 1)];
  return behind.find((blank) => blank.hasAttribute('data-open')) ?? null;
}
