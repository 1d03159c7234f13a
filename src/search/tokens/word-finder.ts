/** A word of a list found in a text. */
export interface FoundWord<Meaning> {
  start: number;
  end: number;
  meaning: Meaning;
}

/** Finds words of a list in texts. Both must be normalized. */
export class WordFinder<Meaning> {
  /** for the first two characters of words, or their only one, the words that begin so, the longest first */
  readonly #byStart = new Map<string, { word: string; meaning: Meaning }[]>();

  constructor(words: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const [word, meaning] of words) {
      if (word === '') continue;
      const start = word.slice(0, 2);
      const list = this.#byStart.get(start) ?? [];
      list.push({ word, meaning });
      this.#byStart.set(start, list);
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** Every word that begins at a place of a text, the longest first. */
  at(text: string, start: number): FoundWord<Meaning>[] {
    const two = text.slice(start, start + 2);
    const candidates = this.#byStart.get(two);
    const single = two.length > 1 ? this.#byStart.get(text.charAt(start)) : undefined;
    // At most places of a text no word begins, and every build looks at all of them.
    if (!candidates && !single) return [];
    return [...(candidates ?? []), ...(single ?? [])]
      .filter(({ word }) => text.startsWith(word, start) && standsAlone(text, start, word))
      .map(({ word, meaning }) => ({ start, end: start + word.length, meaning }));
  }

  /** Every word in a text, those within others too. */
  all(text: string): FoundWord<Meaning>[] {
    const found: FoundWord<Meaning>[] = [];
    for (let start = 0; start < text.length; start += 1) found.push(...this.at(text, start));
    return found;
  }

  /**
   * Cuts a text into words and what is none: of all ways to cut it, one that the longest words cover best.
   *
   * @param guesses further words that begin at a place; a word of the list as long is preferred
   * @returns the words in reading order, not overlapping
   */
  cut(text: string, guesses: (start: number) => FoundWord<Meaning>[] = () => []): FoundWord<Meaning>[] {
    // For each place, the best cut of everything from there on.
    const score = new Array<number>(text.length + 1).fill(0);
    const choice = new Array<FoundWord<Meaning> | undefined>(text.length).fill(undefined);
    for (let start = text.length - 1; start >= 0; start -= 1) {
      score[start] = score[start + 1] ?? 0;
      const choose = (found: FoundWord<Meaning>, own: number): void => {
        const value = own + (score[found.end] ?? 0);
        if (value <= (score[start] ?? 0)) return;
        score[start] = value;
        choice[start] = found;
      };
      for (const found of this.at(text, start)) choose(found, (found.end - start) ** 2);
      for (const guess of guesses(start)) choose(guess, (guess.end - start) ** 2 - 1);
    }
    const words: FoundWord<Meaning>[] = [];
    for (let place = 0; place < text.length;) {
      const found = choice[place];
      if (found) words.push(found);
      place = found?.end ?? place + 1;
    }
    return words;
  }
}

/** A text with spaces where words were found. */
export function outside(text: string, found: readonly FoundWord<unknown>[]): string {
  let rest = text;
  for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Whether a word that begins or ends with a letter or digit is not a piece of a longer one. */
function standsAlone(text: string, start: number, word: string): boolean {
  const joins = (a: string, b: string): boolean =>
    (/[a-z]/u.test(a) && /[a-z]/u.test(b)) || (/[0-9]/u.test(a) && /[0-9]/u.test(b));
  return (
    !joins(text.charAt(start - 1), word.charAt(0)) &&
    !joins(word.charAt(word.length - 1), text.charAt(start + word.length))
  );
}
