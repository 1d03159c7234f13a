import { readSpokenWords, type SpokenWords } from '../files/spoken-words.ts';
import { LazyFile } from '../files/lazy-file.ts';
import type { Lexicon } from '../files/lexicon.ts';
import { typeableWords } from './typeable-words.ts';
import type { QueryKnowledge, SoundReader } from './corrections.ts';
import { senseFinder } from './word-senses.ts';
import { readPinyinTable, type PinyinTable } from '../files/pinyin-table.ts';
import { lettersOf } from './page-titles.ts';
import { understand, type Understanding } from './understand.ts';
import { mayHoldVariants, readVariants } from '../files/variants.ts';

/** A query longer than this is no slip of the input method. In characters. */
const longestSlip = 60;

/** What is known of a query before it is read. */
interface Reading {
  /** whether it stands somewhere as it is, so that nothing in it is a slip */
  stands: boolean;
  /** which of some words stand somewhere as they are */
  standing: (words: readonly string[]) => Promise<readonly string[]>;
}

/** Reads queries with the site's word lists. The larger lists are loaded once a query needs them: most need none. */
export class QueryReader {
  /** what a reader's characters are read as; empty until a query holds one that may be a variant */
  readonly variants = new Map<string, string>();
  /** knows the words of the lexicon: enough for queries that consist of them */
  readonly plain: QueryKnowledge;
  readonly #lexicon: Lexicon;
  readonly #variants: LazyFile<ReadonlyMap<string, string>>;
  readonly #spoken: LazyFile<SpokenWords>;
  readonly #sounds: LazyFile<PinyinTable>;
  /** knows the spoken words, too */
  #full: QueryKnowledge | undefined;
  /** reads every known word by its sound */
  #bySound: SoundReader | undefined;
  /** reads the words of the lexicon by their pinyin */
  #byPinyin: SoundReader | undefined;

  /** @param folder address of the index, with a slash at its end */
  constructor(folder: string, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#variants = new LazyFile(`${folder}variants.txt`, readVariants);
    this.#spoken = new LazyFile(`${folder}spoken-words.json`, readSpokenWords);
    this.#sounds = new LazyFile(`${folder}pinyin-table.txt`, readPinyinTable);
    this.plain = this.#knowing(new Map());
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

  /** Understands a query. */
  async read(query: string, { stands, standing }: Reading): Promise<Understanding> {
    const known = understand(query, this.plain, { slips: false, standing: new Set() });
    if (isAllNames(known)) return known;
    const spelled = await this.#readSpelled(query, stands);
    if (spelled) return spelled;
    const slips = !stands && query.length <= longestSlip;
    const [full, sounds] = await Promise.all([
      this.#fullKnowledge(),
      slips ? this.#soundReader() : undefined,
    ]);
    // What stands somewhere as it is needs no reading by its sound.
    const knowledge = { ...full, sounds };
    const meant = new Set<string>();
    for (;;) {
      const understanding = understand(query, knowledge, { slips, standing: meant });
      const taken = understanding.replacements.filter(({ by }) => by === 'sound');
      const found = await standing(taken.map(({ typed }) => typed));
      if (found.length === 0) return understanding;
      for (const word of found) meant.add(word);
    }
  }

  /** Reads a query of nothing but letters as pinyin of words of the lexicon; undefined when it is anything else. */
  async #readSpelled(query: string, stands: boolean): Promise<Understanding | undefined> {
    if (stands || !/^[\p{Script=Latin}\p{M}' ]+$/u.test(query)) return undefined;
    const [sounds, code] = await Promise.all([this.#sounds.load(), soundCode()]);
    if (!sounds || !code) return undefined;
    this.#byPinyin ??= code.pinyinReader(typeableWords(this.#lexicon, new Map()), sounds);
    const knowledge = { ...this.plain, sounds: this.#byPinyin };
    const understanding = understand(query, knowledge, { slips: false, standing: new Set() });
    return isAllNames(understanding) ? understanding : undefined;
  }

  #knowing(spoken: SpokenWords): QueryKnowledge {
    const senses = senseFinder(this.#lexicon, spoken, this.variants);
    const titles = this.#lexicon.titles.map((title) => lettersOf(title, this.variants));
    return { lexicon: this.#lexicon, variants: this.variants, senses, titles };
  }

  async #fullKnowledge(): Promise<QueryKnowledge> {
    const spoken = await this.#spoken.load();
    if (!spoken) return this.plain;
    this.#full ??= this.#knowing(spoken);
    return this.#full;
  }

  async #soundReader(): Promise<SoundReader | undefined> {
    const [sounds, code, spoken] = await Promise.all([this.#sounds.load(), soundCode(), this.#spoken.load()]);
    if (sounds && code)
      this.#bySound ??= await code.soundReader(typeableWords(this.#lexicon, spoken ?? new Map()), sounds);
    return this.#bySound;
  }
}

/** What reads by sound, loaded like the table that it reads with; when it does not come, search goes on. */
async function soundCode(): Promise<typeof import('./sound-reader.ts') | undefined> {
  try {
    return await import('./sound-reader.ts');
  } catch {
    return undefined;
  }
}

/** Whether every word of a query is a name of the lexicon: then no further list can say more of it. */
function isAllNames({ subjectsOnly, chatters }: Understanding): boolean {
  return subjectsOnly && !chatters;
}
