import { plainText } from '../tokens/analyzer.ts';
import { facetMembers } from './facets.ts';
import { readFacetTable } from '../files/facet-table.ts';
import { find, type Found, type SearchGround, type SearchOptions } from './find.ts';
import { forgetLosses, onlyUnreachable, watchFiles } from './index-health.ts';
import { loadFile } from '../files/lazy-file.ts';
import { readLexicon, type Lexicon } from '../files/lexicon.ts';
import { subjectWords } from '../query/typeable-words.ts';
import { IndexQueries } from './index-queries.ts';
import { loadPagefind } from './pagefind.ts';
import { longestQuery, readPart } from '../query/query-length.ts';
import { QueryReader } from '../query/query-reader.ts';
import { nearestWords, suggest, type Suggestible } from '../query/suggest.ts';

/** Thrown when the index cannot be loaded or is damaged. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
  /** whether only the connection is lost, so that the engine is as good as before for what it has loaded */
  readonly passes: boolean;

  constructor(message: string, { cause, passes }: { cause: unknown; passes: boolean }) {
    super(message, { cause });
    this.passes = passes;
  }
}

/** The search engine of the site, in the browser. */
export class SearchEngine {
  readonly lexicon: Lexicon;
  readonly variants: ReadonlyMap<string, string>;
  readonly #suggestible: Suggestible[];
  readonly #ground: SearchGround;

  private constructor(ground: SearchGround) {
    this.lexicon = ground.lexicon;
    this.variants = ground.reader.variants;
    this.#suggestible = subjectWords(this.lexicon).map((shown) => ({ shown, plain: this.#plain(shown) }));
    this.#ground = ground;
  }

  /**
   * Loads the engine.
   *
   * @param folder address of the index, with a slash at its end
   * @throws SearchUnavailable when a file is missing or damaged
   */
  static async load(folder: string): Promise<SearchEngine> {
    try {
      watchFiles();
      const [pagefind, lexicon, table] = await Promise.all([
        loadPagefind(folder),
        loadFile(`${folder}lexicon.json`).then(readLexicon),
        loadFile(`${folder}facets.json`),
      ]);
      await pagefind.init();
      const { results: passages } = await pagefind.search(null);
      const facets = readFacetTable(
        table,
        passages.map(({ id }) => id),
      );
      const reader = new QueryReader(folder, lexicon);
      const queries = new IndexQueries(pagefind, passages, facets, reader.variants);
      const members = facetMembers(facets);
      return new SearchEngine({ queries, lexicon, members, reader, folder });
    } catch (error) {
      throw new SearchUnavailable('The search index cannot be used', { cause: error, passes: false });
    }
  }

  /**
   * Finds passages, and what else answers a query.
   *
   * @param query what the reader typed; anything is allowed, and of a long text the beginning is read
   * @throws SearchUnavailable when a part of the index is missing or damaged
   */
  async search(query: string, options: SearchOptions): Promise<Found> {
    const short = readPart(query);
    forgetLosses();
    try {
      await this.#ground.reader.prepare(short);
      return await find(short, options, this.#ground);
    } catch (error) {
      const passes = onlyUnreachable();
      throw new SearchUnavailable('A part of the search index cannot be used', { cause: error, passes });
    }
  }

  /**
   * Words that the reader may be about to type: none when a known word has been typed. By pinyin, once the
   * sounds are loaded.
   */
  suggest(typed: string): string[] {
    return suggest(this.#plain(typed), this.#suggestible, this.#ground.reader.sounds);
  }

  /** Known words that are like what was typed. */
  nearest(typed: string): string[] {
    return nearestWords(this.#plain(typed), this.#suggestible, this.#ground.reader.sounds);
  }

  #plain(typed: string): string {
    return plainText(typed.slice(0, longestQuery), this.variants);
  }
}
