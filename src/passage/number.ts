/** Heading level in an official document: 1 一、 2 （一） 3 1. 4 （1）. */
export type Level = 1 | 2 | 3 | 4;

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/**
 * Writes a whole number in Chinese, as headings count: 12 → 十二, 20 → 二十.
 *
 * @param value 1 to 99; a plan never has more headings on one level
 * @throws RangeError outside that range
 */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`Cannot number heading ${String(value)}: only 1 to 99.`);
  }
  const tens = Math.floor(value / 10);
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${tensText}${digits[value % 10] ?? ''}`;
}

/**
 * Numbers headings the way official documents do (GB/T 9704-2012, 7.3.3): 一、 then （一） then 1. then （1）.
 * A heading starts the count of every deeper level anew.
 *
 * @param levels the level of each heading, in reading order
 * @returns the number of each heading, ready to stand before its text
 */
export function numberHeadings(levels: readonly Level[]): string[] {
  const counts = [0, 0, 0, 0, 0];
  return levels.map((level) => {
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    counts.fill(0, level + 1);
    return formatNumber(level, count);
  });
}

/**
 * Writes the number of a heading with its marks: 3 on level 2 is （三）.
 *
 * @param count 1 to 99
 * @throws RangeError outside that range on the levels that count in Chinese
 */
export function formatNumber(level: Level, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(count)}、`;
    case 2:
      return `（${chineseNumber(count)}）`;
    case 3:
      return `${String(count)}.`;
    case 4:
      return `（${String(count)}）`;
  }
}
