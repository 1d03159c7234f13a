const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number as it is written in a text, as the source of a pattern. */
export const numberPattern = '(?:[0-9]+(?:\\.[0-9]+)?|[零〇一二两三四五六七八九十百千]+)';

/** The number that figures or Han characters write: 12, 1.5, 十二, 一百二十; NaN for anything else. */
export function readNumber(written: string): number {
  if (/^[0-9]/u.test(written)) return Number(written);
  let [sum, digit] = [0, 0];
  for (const char of written) {
    const place = places[char];
    const value = digits[char];
    if (value === undefined && place === undefined) return Number.NaN;
    if (place === undefined) digit = value ?? 0;
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return written === '' ? Number.NaN : sum + digit;
}
