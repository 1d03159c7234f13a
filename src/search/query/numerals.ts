/**
 * The numbers that names hold, longest first: 五必访, 十项准则, 大干100天. Of any other only the digits are read, one
 * by one: 38 as 三八.
 */
const written: readonly (readonly [han: string, digits: string])[] = [
  ['一百', '100'],
  ['十', '10'],
  ...Array.from('零一二三四五六七八九', (han, digit) => [han, String(digit)] as const),
];

/**
 * Writes the numbers of a text the other way: in Han characters, those with 两 for what is counted, and in digits.
 *
 * @param text normalized
 * @returns the other ways to write the text, three at most, without the text itself; none when it has no number
 */
export function numeralForms(text: string): string[] {
  const inHan = written.reduce((out, [han, digits]) => out.replaceAll(digits, han), text);
  const inDigits = written.reduce((out, [han, digits]) => out.replaceAll(han, digits), text);
  const forms = new Set([inHan, text.replaceAll('2', '两'), inDigits]);
  forms.delete(text);
  return [...forms];
}
