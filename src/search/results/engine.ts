import { plainText } from '../tokens/analyzer.ts';
import { readDirectory, type Directory } from '../files/directory.ts';
import { isUnreachable, loadPacked } from '../files/packed-file.ts';
import { readRecordTable, type RecordTable } from '../files/record-table.ts';
import { find, type Found, type SearchGround, type SearchOptions } from './find.ts';
import { RecordStore, type Hit } from './hit.ts';
import { loadFile } from '../files/lazy-file.ts';
import { readLexicon, type Lexicon } from '../files/lexicon.ts';
import { subjectWords } from '../query/typeable-words.ts';
import { Postings } from './postings.ts';
import { TokenScale } from './score.ts';
import { longestQuery, readPart } from '../query/query-length.ts';
import { QueryReader } from '../query/query-reader.ts';
import { suggest, type Suggestible, type Suggestion } from '../query/suggest.ts';

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
    const pages = this.lexicon.pages.map(({ title, url }) => ({ shown: title, url }));
    const words = subjectWords(this.lexicon).map((shown) => ({ shown, url: '' }));
    this.#suggestible = [...words, ...pages].map((one) => ({ ...one, plain: this.#plain(one.shown) }));
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
      // Where one of them is of an earlier build, or damaged, the browser or something on the way has kept it.
      const tables = await loadTables(folder, 'default').catch(() => loadTables(folder, 'reload'));
      const { directory, lexicon, table } = tables;
      return new SearchEngine({
        postings: new Postings(folder, directory),
        store: new RecordStore(folder, directory.edition, table.pages),
        table,
        scale: new TokenScale(table.lengths),
        lexicon,
        reader: new QueryReader(folder, lexicon),
      });
    } catch (error) {
      throw new SearchUnavailable('The search index cannot be used', { cause: error, passes: false });
    }
  }

  /**
   * Finds what answers a query.
   *
   * @param query what the reader typed; anything is allowed, and of a long text the beginning is read
   * @throws SearchUnavailable when a part of the index is missing or damaged
   */
  async search(query: string, options: SearchOptions): Promise<Found> {
    const short = readPart(query);
    return whole(async () => {
      await this.#ground.reader.prepare(short);
      return find(short, options, this.#ground);
    });
  }

  /**
   * Loads hits that a search found.
   *
   * @param loaders of {@link Found}
   * @throws SearchUnavailable when a part of the index is missing or damaged
   */
  load(loaders: Found['further']): Promise<Hit[]> {
    return whole(() => Promise.all(loaders.map((load) => load())));
  }

  /** Makes ready to suggest by pinyin; when the sounds cannot be loaded, only what is spelled alike is suggested. */
  async prepareSuggestions(typed: string): Promise<void> {
    if (/[a-z]/iu.test(typed)) await this.#ground.reader.prepareSounds();
  }

  /** What the reader may be about to type: words, and pages with their addresses; none for a whole known word. */
  suggest(typed: string): Suggestion[] {
    return suggest(this.#plain(typed), this.#suggestible, this.#ground.reader.sounds);
  }

  #plain(typed: string): string {
    return plainText(typed.slice(0, longestQuery), this.variants);
  }
}

interface Tables {
  directory: Directory;
  lexicon: Lexicon;
  table: RecordTable;
}

/** Loads the tables of one index. Throws an Error when one is missing, damaged or of another index than the others. */
async function loadTables(folder: string, cache: RequestCache): Promise<Tables> {
  const [listed, words, known] = await Promise.all([
    loadPacked(`${folder}directory.pf_meta`, cache),
    loadFile(`${folder}lexicon.json`, cache),
    loadFile(`${folder}records.json`, cache),
  ]);
  const directory = readDirectory(new TextDecoder().decode(listed));
  const lexicon = readLexicon(words);
  if (lexicon.edition !== directory.edition) throw new Error('the lexicon belongs to another index');
  return { directory, lexicon, table: readRecordTable(known, directory.edition) };
}

/** Does what needs the index, and says whether what is lost of it may come back. */
async function whole<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    const passes = isUnreachable(error);
    throw new SearchUnavailable('A part of the search index cannot be used', { cause: error, passes });
  }
}
