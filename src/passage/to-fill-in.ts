import { inlineText, type Inline } from './model.ts';

/** Whether a row of a table is there to be filled in by hand, and needs room for it: half of its cells are empty. */
export function isToFillIn(cells: readonly (readonly Inline[])[]): boolean {
  const empty = cells.filter((cell) => inlineText(cell).trim() === '');
  return empty.length > 0 && empty.length * 2 >= cells.length;
}
