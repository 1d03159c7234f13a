import { inlineText, type Inline } from './model.ts';
import { margins, sheet, sizes } from './official-layout.ts';
import { textWidth } from './text-width.ts';

/** Characters of a title in a line of the text area. */
const lineCharacters = Math.floor((sheet.width - margins.left - margins.right) / 20 / sizes.title);

/**
 * How far a title stays off both margins so that its lines come out about even (7.3.1: 分一行或多行居中排布，排列对称):
 * without it the last character or two would stand alone.
 *
 * @returns points on each side, 0 for a title of one line
 */
export function titleInset(title: readonly Inline[]): number {
  const width = textWidth(inlineText(title));
  const lines = Math.ceil(width / lineCharacters);
  if (lines < 2) return 0;
  // One character of slack, since punctuation may not begin a line.
  const longest = Math.min(lineCharacters, Math.ceil(width / lines) + 1);
  return ((lineCharacters - longest) / 2) * sizes.title;
}
