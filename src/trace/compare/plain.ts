/** A text as it is compared: its letters and figures alone. */
export interface Plain {
  text: string;
  /** for each of its characters where it stands in the text it was made from, in UTF-16 units */
  at: number[];
}

/** Numbers and marks that begin a sentence, of a list, a heading or a row of 一是…… */
const numbering =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}(?:[、．)）]|\.(?!\d))|[①-⑳•·●◆■*\-—])\s*/u;

/** A year says nothing of whose sentence it is: whoever changes only that has changed nothing. */
const years = /(?:19|20)\d\d(?=年)/gu;

/**
 * Makes a sentence ready to be compared. Its number, punctuation, spaces, the width and case of its letters and the
 * figures of years are of no matter.
 *
 * @param sentence any text
 */
export function plainOf(sentence: string): Plain {
  const start = numbering.exec(sentence)?.[0].length ?? 0;
  const left = [...sentence.matchAll(years)].map(({ index }) => index);
  const at: number[] = [];
  let text = '';
  for (let place = start; place < sentence.length; place += 1) {
    if (left[0] === place) {
      left.shift();
      place += 3;
      continue;
    }
    const code = sentence.charCodeAt(place);
    const letters = isHan(code) ? sentence.charAt(place) : lettersOf(sentence.charAt(place));
    for (const letter of letters) {
      text += letter;
      at.push(place);
    }
  }
  return { text, at };
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function lettersOf(char: string): string {
  return char
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

/** The runs of so many characters in a text, one beginning at each place; none in a shorter one. */
export function gramsOf(text: string, length: number): string[] {
  const count = Math.max(0, text.length - length + 1);
  return Array.from({ length: count }, (_, place) => text.slice(place, place + length));
}
