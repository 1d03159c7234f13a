import type { PinyinTable } from '../files/pinyin-table.ts';
import type { FoundWord } from '../tokens/word-finder.ts';

/** What may be typed for a character, besides the character itself. */
type Spelling = (char: string) => readonly string[];

/** Fewer letters are no initials: nearly every word would fit. */
const fewestInitials = 2;
/** Words of fewer characters sound like too many others … */
const shortest = 2;
const longest = 12;
/** … and in a sentence chance makes pairs that sound like a word; so many characters are no sentence. */
const noSentence = 6;

/** Reads words by their sound: letters as pinyin, and what the input method made of a word that sounds alike. */
export class WordSounds {
  readonly #words: readonly string[];
  /** the words that may begin with a letter */
  readonly #byLetter = new Map<string, string[]>();
  readonly #sounds: PinyinTable;
  readonly #near: ReadonlyMap<string, readonly string[]>;
  readonly #full: Spelling;
  readonly #initials: Spelling;

  /** @param words the most likely first; of those not all in Han characters none is read by its sound */
  constructor(words: Iterable<string>, sounds: PinyinTable) {
    this.#words = [...words].filter((word) => /^\p{Script=Han}+$/u.test(word));
    this.#sounds = sounds;
    // Who cannot type ü types u.
    this.#full = (char) =>
      (sounds.get(char) ?? []).flatMap((one) => (one.includes('v') ? [one, one.replace('v', 'u')] : one));
    this.#initials = (char) => (sounds.get(char) ?? []).map((one) => one.charAt(0));
    this.#near = new Map([...sounds].map(([char, syllables]) => [char, syllables.map(nearSound)]));
    for (const word of this.#words)
      for (const letter of new Set(this.#initials(word.charAt(0))))
        this.#byLetter.set(letter, [...(this.#byLetter.get(letter) ?? []), word]);
  }

  /**
   * Reads a piece of a query as pinyin: Latin letters, Han characters among them allowed.
   *
   * @returns the readings, the most likely first; none when it is not pinyin of known words
   */
  spelled(typed: string): string[] {
    const latin = /^[a-z]+$/u.test(typed);
    const words = latin ? (this.#byLetter.get(typed.charAt(0)) ?? []) : this.#words;
    const spelledBy = (spelling: Spelling): string[] =>
      words.filter((word) => ends(typed, 0, word, spelling).has(typed.length));
    const short = typed.length < fewestInitials ? [] : spelledBy(this.#initials);
    const whole = [...new Set([...spelledBy(this.#full), ...short])];
    const pieces = whole.length === 0 && latin ? this.#inPieces(typed) : undefined;
    return pieces === undefined ? whole : [pieces];
  }

  /**
   * The known words that sound like what stands at a place of a text and are written otherwise. A slip leaves a
   * character as it is, unless nothing else has been typed.
   */
  alike(text: string, start: number): FoundWord<string>[] {
    const [before = ''] = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
    const [run = ''] = /^\p{Script=Han}*/u.exec(text.slice(start)) ?? [];
    const least = before.length + run.length <= noSentence ? shortest : shortest + 1;
    const heard = this.#words.filter(
      (word) => word.length >= least && word.length <= longest && this.#soundsLike(word, run),
    );
    return [...new Set(heard.map(({ length }) => length))].flatMap((length) => {
      const typed = run.slice(0, length);
      const words = heard.filter((word) => word.length === length);
      const [nearest = typed] = words.sort((a, b) => shared(typed, b) - shared(typed, a));
      const whole = before === '' && length === run.length && length > shortest;
      const isSlip = nearest !== typed && (whole || shared(typed, nearest) > 0);
      return isSlip ? [{ start, end: start + length, meaning: nearest }] : [];
    });
  }

  /** Whether a run begins with what sounds like a word. */
  #soundsLike(word: string, run: string): boolean {
    return [...word].every((char, place) => {
      const heard = this.#near.get(run.charAt(place)) ?? [];
      return heard.some((sound) => this.#near.get(char)?.includes(sound));
    });
  }

  /**
   * Reads letters as several words written in full one after the other, as many letters and as few words as possible.
   * Syllables between them that make no known word are passed over, as long as half of the letters are read.
   */
  #inPieces(letters: string): string | undefined {
    const syllables = new Set([...this.#sounds.values()].flat());
    // For each place, the best reading of everything up to it.
    const best = new Map([[0, { words: [''], read: 0 }]]);
    for (let start = 0; start < letters.length; start += 1) {
      const before = best.get(start);
      if (!before) continue;
      const reach = (end: number, words: string[], read: number): void => {
        const known = best.get(end);
        if (!known || read > known.read || (read === known.read && words.length < known.words.length))
          best.set(end, { words, read });
      };
      for (const word of this.#byLetter.get(letters.charAt(start)) ?? [])
        for (const end of ends(letters, start, word, this.#full))
          reach(end, [...before.words, word], before.read + end - start);
      for (const syllable of syllables)
        if (letters.startsWith(syllable, start)) reach(start + syllable.length, before.words, before.read);
    }
    const whole = best.get(letters.length);
    return whole && whole.read * 2 >= letters.length ? whole.words.join('') : undefined;
  }
}

/** Where all ways to type a word end that begin at a place of a text. */
function ends(typed: string, start: number, word: string, spelling: Spelling): Set<number> {
  let reached = new Set([start]);
  for (const char of word) {
    const further = new Set<number>();
    for (const place of reached)
      for (const piece of [char, ...spelling(char)])
        if (typed.startsWith(piece, place)) further.add(place + piece.length);
    if (further.size === 0) return further;
    reached = further;
  }
  return reached;
}

/**
 * Makes one of the syllables that are often taken for each other: flat and retroflex beginnings (z–zh, c–ch,
 * s–sh), front and back nasal endings (an–ang, en–eng, in–ing), and, as in many dialects, the beginnings n, l
 * and r.
 */
export function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^[nr]/u, 'l')
    .replace(/([aei])ng$/u, '$1n');
}

/** How many characters of two words are the same in the same place. */
function shared(one: string, other: string): number {
  return [...one].filter((char, place) => char === other.charAt(place)).length;
}
