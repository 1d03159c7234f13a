/** A month that a text names. */
export interface NamedMonth {
  month: number;
  /** whether it is one of another year: 上年12月, 2025年3月 */
  elsewhere: boolean;
}

/** 3月, 6—9月, 6月至9月, 4月、8月, 12月至次年1月. Not 3个月. */
const mention = /\d{1,2}(?:月?[—–~～、至到和及-](?:次年|翌年)?\d{1,2})*月/gu;
const anotherYear = /(?:[上去次翌明前后]一?年|下一?年|上一年度|\d{4}年|【上一年份】年)(?:度|的)?$/u;

/**
 * The months that a text names, in its order; of a span its two ends.
 *
 * @param text blanks as they read
 */
export function namedMonths(text: string): NamedMonth[] {
  return [...text.matchAll(mention)].flatMap(({ 0: found, index }) => {
    if (/[\d.]/u.test(text.charAt(index - 1))) return [];
    const isElsewhere = anotherYear.test(text.slice(0, index));
    return [...found.matchAll(/(次年|翌年)?(\d{1,2})/gu)].flatMap(([, next, digits = '']) => {
      const month = Number(digits);
      const elsewhere = isElsewhere || next !== undefined;
      return month >= 1 && month <= 12 ? [{ month, elsewhere }] : [];
    });
  });
}
