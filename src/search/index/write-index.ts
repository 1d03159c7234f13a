import { close } from 'pagefind';
import { readAsked } from '../../vocabulary/asked.ts';
import { readSpoken } from '../../vocabulary/spoken.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { SearchRecord } from '../files/record.ts';
import { buildIndex, type KeptIndex } from './build-index.ts';
import { preloaded } from './preload.ts';

/** What every search reads first. */
const firstTables = ['directory.pf_meta', 'lexicon.json', 'records.json'];
const searchPage = 'search/index.html';

/** Where the index of a site is written, and what it is made with. */
interface Place {
  folder: { write: (path: string, content: string | Uint8Array) => void; read: (path: string) => string };
  /** path under which the site will stand, with a slash at both ends */
  base: string;
  words: Vocabulary;
  /** the content folder, in which `asked/` says how readers ask for passages */
  content: string;
}

/**
 * Writes the index of every passage below `pagefind/`, and a search page that asks for its scripts at once.
 *
 * @param passages what was read from the pages
 * @param before what was kept of the index of a build before
 * @returns how many records and files there are, and what is kept of it
 */
export async function writeIndex(
  passages: readonly SearchRecord[],
  { folder, base, words, content }: Place,
  before: KeptIndex | undefined,
): Promise<{ records: number; files: number; kept: KeptIndex }> {
  const [asked, spoken] = [readAsked(content), readSpoken(content)];
  const { files, records, kept } = await buildIndex(passages, words, asked, spoken, before);
  await close();
  for (const [path, bytes] of files) folder.write(`pagefind/${path}`, bytes);
  const script = (address: string): string => folder.read(address.slice(base.length));
  const tables = firstTables.map((table) => `${base}pagefind/${table}`);
  folder.write(searchPage, preloaded(folder.read(searchPage), tables, script));
  return { records: records.length, files: files.size, kept };
}
