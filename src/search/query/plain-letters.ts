/** Letters as pinyin is typed: without tone marks, ü as v. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}
