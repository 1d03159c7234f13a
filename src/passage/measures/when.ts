import type { Inline } from '../model.ts';

/** When a measure falls due. */
export type When =
  /** from one month to another, or in one; a span may reach into the next year */
  | { kind: 'months'; first: number; last: number }
  | { kind: 'rhythm'; word: Rhythm }
  /** a month that nobody has set yet */
  | { kind: 'open' };

/** What returns again and again, in the order of the schedule. */
const rhythms = ['每月', '每季', '每学期'] as const;
type Rhythm = (typeof rhythms)[number];

const month = '(1[0-2]|0?[1-9])';
/** 3, 3月, 3月底前; 6—9, 6月至9月, 11月至次年2月. Not 3个月, 30日 or 3000. */
const months = new RegExp(
  `^${month}(?:月|(?=[—–~～至到-])|$)(?:[—–~～至到-]+(?:次年)?${month}(?:月|$))?`,
  'u',
);

/**
 * Reads the cell of a month, written by an editor or by a reader.
 *
 * @param text its words, blanks as they read
 */
export function readWhen(text: string): When {
  const words = text.trim();
  const rhythm = rhythms.find(
    (word) => words.startsWith(word) || words.startsWith(word.replace('每', '每个')),
  );
  if (rhythm !== undefined) return { kind: 'rhythm', word: rhythm };
  const [, first, last = first] = months.exec(words) ?? [];
  return first === undefined
    ? { kind: 'open' }
    : { kind: 'months', first: Number(first), last: Number(last) };
}

/** Place of a time in a year that begins with a month: spans by their first month, rhythms and open ones last. */
export function orderOf(when: When, from: number): number {
  switch (when.kind) {
    case 'months':
      return (when.first - from + 12) % 12;
    case 'rhythm':
      return 12 + rhythms.indexOf(when.word);
    case 'open':
      return 12 + rhythms.length;
  }
}

/** Whether a month lies in a span, which may reach into the next year. */
export function covers({ first, last }: { first: number; last: number }, month: number): boolean {
  return (month - first + 12) % 12 <= (last - first + 12) % 12;
}

/**
 * The cell of a month as a schedule prints it: 3 as 3月, 6—9 as 6月至9月. What was written otherwise, and blanks, stay
 * as they are.
 */
export function whenLabel(when: readonly Inline[]): Inline[] {
  return when.map((piece): Inline => {
    if (piece.kind !== 'text') return piece;
    const sides = piece.text.trim().split('—');
    const text = sides.map((side) => (/^\d{1,2}$/u.test(side) ? `${side}月` : side)).join('至');
    return { ...piece, text };
  });
}
