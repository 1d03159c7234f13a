import { normalize, type Variants } from './analyzer.ts';
import { facetMembers } from './facet-members.ts';
import { readFacetTable, type FacetTable } from './facet-table.ts';
import { find, type Found, type SearchGround, type SearchOptions } from './find.ts';
import { homophoneIndex } from './homophones.ts';
import { watchChunks } from './index-health.ts';
import { isLexicon, readVariants, subjectWords, typeableWords, type Lexicon } from './lexicon.ts';
import { IndexLookups } from './lookups.ts';
import { loadPagefind, type PagefindApi } from './pagefind.ts';
import { pinyinIndex } from './pinyin.ts';
import { senseFinder } from './senses.ts';
import { readSounds } from './sounds.ts';
import { nearestWords, suggest, type Suggestible } from './suggest.ts';
import type { QueryKnowledge } from './replacements.ts';
import { understand, type Understanding } from './understand.ts';

/** Readers paste whole paragraphs; beyond this nothing more is learnt from a query. In characters. */
const longestQuery = 300;
/** A query longer than this is no slip of the input method. In characters. */
const longestSlip = 60;

/** Thrown when the index cannot be loaded or is damaged. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** The search engine of the site, in the browser. */
export class SearchEngine {
  readonly lexicon: Lexicon;
  readonly variants: Variants;
  readonly #folder: string;
  readonly #knowledge: QueryKnowledge;
  readonly #suggestible: Suggestible[];
  readonly #ground: SearchGround;

  private constructor(pagefind: PagefindApi, lexicon: Lexicon, facets: FacetTable, folder: string) {
    const variants = readVariants(lexicon.variants);
    this.lexicon = lexicon;
    this.variants = variants;
    this.#folder = folder;
    this.#knowledge = { lexicon, variants, senses: senseFinder(lexicon, variants) };
    this.#suggestible = subjectWords(lexicon).map((shown) => ({
      shown,
      plain: normalize(shown, variants).text,
    }));
    this.#ground = {
      lookups: new IndexLookups(pagefind, facets, variants),
      lexicon,
      variants,
      members: facetMembers(facets),
      understand: (query, stands) => this.#understand(query, stands),
      folder,
    };
  }

  /**
   * Loads the engine.
   *
   * @param folder address of the index, with a slash at its end
   * @throws SearchUnavailable when a file is missing or damaged
   */
  static async load(folder: string): Promise<SearchEngine> {
    try {
      watchChunks();
      const [pagefind, lexicon, facets] = await Promise.all([
        loadPagefind(folder),
        loadFile(`${folder}lexicon.json`).then((text): unknown => JSON.parse(text)),
        loadFile(`${folder}facets.json`).then(readFacetTable),
      ]);
      if (!isLexicon(lexicon)) throw new Error('lexicon.json is damaged');
      await pagefind.init();
      return new SearchEngine(pagefind, lexicon, facets, folder);
    } catch (error) {
      throw new SearchUnavailable('The search index cannot be used', { cause: error });
    }
  }

  /**
   * Finds passages, and what else answers a query.
   *
   * @param query what the reader typed; anything is allowed
   * @throws SearchUnavailable when a part of the index is missing or damaged
   */
  async search(query: string, options: SearchOptions): Promise<Found> {
    // Cut as text first: taking a long one apart into characters takes time.
    const short = [...query.slice(0, longestQuery * 2)].slice(0, longestQuery).join('');
    try {
      return await find(short, options, this.#ground);
    } catch (error) {
      throw new SearchUnavailable('A part of the search index cannot be used', { cause: error });
    }
  }

  /** Words that the reader may be about to type: none when a known word has been typed. By pinyin, once the sounds are loaded. */
  suggest(typed: string): string[] {
    return suggest(this.#plain(typed), this.#suggestible, this.#knowledge.sounds?.pinyin.sounds);
  }

  /** Known words that are like what was typed. */
  nearest(typed: string): string[] {
    return nearestWords(this.#plain(typed), this.#suggestible, this.#knowledge.sounds?.pinyin.sounds);
  }

  #plain(typed: string): string {
    return normalize(typed.slice(0, longestQuery), this.variants).text;
  }

  async #understand(query: string, stands: boolean): Promise<Understanding> {
    const homophones = !stands && query.length <= longestSlip;
    if (homophones) await this.#loadSounds();
    // What stands somewhere as it is needs no reading by its sound.
    const knowledge = stands ? { ...this.#knowledge, sounds: undefined } : this.#knowledge;
    const standing = new Set<string>();
    for (;;) {
      const understanding = understand(query, knowledge, { homophones, standing });
      const slips = understanding.replacements.flatMap(({ by, typed }) => (by === 'sound' ? [typed] : []));
      const known = await this.#ground.lookups.standing(slips);
      if (known.length === 0) return understanding;
      for (const word of known) standing.add(word);
    }
  }

  /** The table of sounds is nearly as large as all other words, and most queries need none of it. */
  async #loadSounds(): Promise<void> {
    if (this.#knowledge.sounds) return;
    try {
      const sounds = readSounds(await loadFile(`${this.#folder}sounds.txt`));
      const words = typeableWords(this.lexicon);
      const pinyin = pinyinIndex(words, sounds);
      // The reader may be typing: the browser gets its turn between the two.
      await new Promise((resolve) => setTimeout(resolve));
      this.#knowledge.sounds = { pinyin, homophones: homophoneIndex(words, sounds) };
    } catch {
      // Without it pinyin and slips are not understood; everything else is.
    }
  }
}

async function loadFile(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.text();
}
