import { blankText, partsOf, type Inline } from '../../passage/model.ts';
import type { Draft } from '../schema.ts';

/**
 * The year a draft is for: what its first blank 年份 says.
 *
 * @param draft with the reader's values in its blanks
 * @returns undefined while it says none
 */
export function yearOf({ title, items }: Draft): number | undefined {
  const inline: Inline[] = [
    ...title,
    ...items.flatMap(({ heading, blocks }) => [...(heading?.text ?? []), ...blocks.flatMap(partsOf).flat()]),
  ];
  const years = inline.flatMap((piece) =>
    piece.kind === 'blank' && piece.name === '年份' ? [blankText(piece)] : [],
  );
  const year = years.find((text) => /^20\d{2}$/u.test(text));
  return year === undefined ? undefined : Number(year);
}
