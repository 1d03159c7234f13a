import { splitBlanks, writtenBlank } from '../blanks/split.ts';
import { blankText, type Inline } from '../passage/model.ts';

/** What one character of the text belongs to. A filled-in blank is one piece, whatever its length. */
interface Piece {
  text: string;
  inline: Inline;
}

/** The text of inline content as it is edited: an open blank is 【its name】, others what they say. */
export function editedText(inline: readonly Inline[]): string {
  return pieces(inline)
    .map(({ text }) => text)
    .join('');
}

/**
 * Makes edited text inline content again. What the reader did not touch stays what it was: strong words
 * strong, filled-in blanks and samples blanks. 【name】 written into the text becomes a blank, a line break a break.
 *
 * @param before the content that was edited
 * @param text what its text has become
 */
export function editInline(before: readonly Inline[], text: string): Inline[] {
  const old = pieces(before);
  const { head, tail, middle } = unchangedEnds(old, text);
  const kept = { head: old.slice(0, head), tail: tail === 0 ? [] : old.slice(-tail) };
  // New words inside strong ones are strong.
  const strong = isStrong(kept.head[kept.head.length - 1]) && isStrong(kept.tail[0]);
  const typed: Inline[] = middle === '' ? [] : [{ kind: 'text', text: middle, strong }];
  return tidy([...kept.head.map(({ inline }) => inline), ...typed, ...kept.tail.map(({ inline }) => inline)]);
}

/** Two stretches of inline content as one. */
export function joinInline(one: readonly Inline[], other: readonly Inline[]): Inline[] {
  return tidy([...one, ...other]);
}

/** Plain words as inline content. */
export function inlineOf(text: string): Inline[] {
  return editInline([], text);
}

function pieces(inline: readonly Inline[]): Piece[] {
  return inline.flatMap((item): Piece[] => {
    switch (item.kind) {
      case 'text':
        return [...item.text].map((text) => ({ text, inline: { ...item, text } }));
      case 'blank':
        return [{ text: blankText(item), inline: item }];
      case 'break':
        return [{ text: '\n', inline: item }];
    }
  });
}

function unchangedEnds(old: readonly Piece[], text: string): { head: number; tail: number; middle: string } {
  let head = 0;
  let start = 0;
  for (const piece of old) {
    if (!text.startsWith(piece.text, start)) break;
    start += piece.text.length;
    head += 1;
  }
  let tail = 0;
  let end = text.length;
  while (tail < old.length - head) {
    const piece = old[old.length - 1 - tail]?.text ?? '';
    if (end - piece.length < start || !text.endsWith(piece, end)) break;
    end -= piece.length;
    tail += 1;
  }
  return { head, tail, middle: text.slice(start, end) };
}

function isStrong(piece: Piece | undefined): boolean {
  return piece?.inline.kind === 'text' && piece.inline.strong;
}

/** Words in as few pieces as can be, and what in them is written as a blank or a line break made one. */
function tidy(inline: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const item of inline) {
    const last = joined[joined.length - 1];
    if (item.kind === 'text' && last?.kind === 'text' && item.strong === last.strong) {
      joined[joined.length - 1] = { ...last, text: last.text + item.text };
    } else if (item.kind !== 'text' || item.text !== '') {
      joined.push(item);
    }
  }
  return joined.flatMap((item) => (item.kind === 'text' ? parse(item.text, item.strong) : [item]));
}

function parse(text: string, strong: boolean): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...parseLine(line, strong),
    ]);
}

/** Whether 【name：sample】 is a blank or a phrase in brackets only the register of blanks can tell: words until then. */
function parseLine(line: string, strong: boolean): Inline[] {
  const parsed: Inline[] = [];
  let words = '';
  const endWords = (): void => {
    if (words !== '') parsed.push({ kind: 'text', text: words, strong });
    words = '';
  };
  for (const piece of splitBlanks(line)) {
    if (piece.kind === 'words') words += piece.words;
    else if (piece.sample !== undefined) words += writtenBlank(piece);
    else {
      endWords();
      parsed.push({ kind: 'blank', name: piece.name, value: '' });
    }
  }
  endWords();
  return parsed;
}
