import { LazyFile } from '../files/lazy-file.ts';
import type { Lexicon } from '../files/lexicon.ts';
import { readPinyinTable, type PinyinTable } from '../files/pinyin-table.ts';
import { mayHoldVariants, readVariants } from '../files/variants.ts';
import type { QueryKnowledge } from './corrections.ts';
import { WordSounds } from './sounds.ts';
import { typeableWords } from './typeable-words.ts';
import { understand, type Understanding } from './understand.ts';
import { senseFinder } from './word-senses.ts';

/** In a query longer than this a slip hardly matters: its other words find as much. In characters. */
const longestSlip = 20;

/** Reads queries with the site's word lists. The table of sounds is loaded once a query needs it: most do not. */
export class QueryReader {
  /** what a reader's characters are read as; empty until a query holds one that may be a variant */
  readonly variants = new Map<string, string>();
  readonly #knowledge: QueryKnowledge;
  readonly #variants: LazyFile<ReadonlyMap<string, string>>;
  readonly #sounds: LazyFile<PinyinTable>;
  /** reads every known word by its sound */
  #bySound: WordSounds | undefined;

  /** @param folder address of the index, with a slash at its end */
  constructor(folder: string, lexicon: Lexicon) {
    this.#variants = new LazyFile(`${folder}variants.txt`, readVariants);
    this.#sounds = new LazyFile(`${folder}pinyin-table.txt`, readPinyinTable);
    this.#knowledge = { lexicon, variants: this.variants, senses: senseFinder(lexicon, this.variants) };
  }

  /** How characters sound, once a query has needed it. */
  get sounds(): PinyinTable | undefined {
    return this.#sounds.table;
  }

  /** Makes ready for the characters of a query: before anything else is done with it. */
  async prepare(query: string): Promise<void> {
    if (this.variants.size > 0 || !mayHoldVariants(query)) return;
    for (const [variant, char] of (await this.#variants.load()) ?? []) this.variants.set(variant, char);
  }

  /** Makes ready to suggest words for what is typed in letters. */
  async prepareSounds(): Promise<void> {
    await this.#sounds.load();
  }

  /** Understands a query as it is written. */
  read(query: string): Understanding {
    return understand(query, this.#knowledge, undefined);
  }

  /**
   * Understands a query by its sound: letters as pinyin, and words that sound like known ones as these.
   *
   * @param standing gives those of some words that stand somewhere as they are written: these are no slips
   * @returns undefined where that is no other reading, or the sounds cannot be loaded
   */
  async reread(
    query: string,
    standing: (words: readonly string[]) => Promise<readonly string[]>,
  ): Promise<Understanding | undefined> {
    const isLong = query.length > longestSlip;
    if (isLong && !/[a-z]/iu.test(query)) return undefined;
    const sounds = await this.#sounds.load();
    if (!sounds) return undefined;
    this.#bySound ??= new WordSounds(typeableWords(this.#knowledge.lexicon), sounds);
    const knowledge = { ...this.#knowledge, sounds: this.#bySound };
    if (isLong) return changed(understand(query, knowledge, undefined));
    const meant = new Set<string>();
    for (;;) {
      const understanding = understand(query, knowledge, meant);
      const taken = understanding.replacements.filter(({ by }) => by === 'sound');
      const found = await standing(taken.map(({ typed }) => typed));
      if (found.length === 0) return changed(understanding);
      for (const word of found) meant.add(word);
    }
  }
}

function changed(understanding: Understanding): Understanding | undefined {
  return understanding.replacements.length > 0 ? understanding : undefined;
}
