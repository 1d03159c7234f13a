const year = '(?:\\d{4}|[二两][〇○零ＯO0oΟ][一二三四五六七八九〇○零ＯO0]{2}|20[xX×＿_]{2}|【[^】]*年份】)';
const month = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[xX×＿_ ]{1,3}|【[^】]*】)';
/** A date of a document by itself: 2026年1月5日, 二〇二六年一月五日, 2026.1.5, 【成文日期】. */
export const datePattern =
  `(?:${year}\\s*年\\s*${month}\\s*月(?:\\s*(?:${month}|[一二三四五六七八九十]{1,3})\\s*日)?` +
  '|\\d{4}[-.．/]\\d{1,2}[-.．/]\\d{1,2}|【成文日期】)';
const dateOnly = new RegExp(`^(?:日期[：:]\\s*)?${datePattern}$`, 'u');

/** Whether a line is nothing but the date of a document. */
export function isDate(words: string): boolean {
  return dateOnly.test(words.trim());
}
