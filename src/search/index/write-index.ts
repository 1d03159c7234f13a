import { close } from 'pagefind';
import { readAsked } from '../../vocabulary/asked.ts';
import { readSpoken } from '../../vocabulary/spoken.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { SearchRecord } from '../files/record.ts';
import { buildIndex } from './build-index.ts';
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
 * @returns how many records and files there are
 */
export async function writeIndex(
  passages: readonly SearchRecord[],
  { folder, base, words, content }: Place,
): Promise<{ records: number; files: number }> {
  const { files, records } = await buildIndex(passages, words, readAsked(content), readSpoken(content));
  await close();
  for (const [path, bytes] of files) folder.write(`pagefind/${path}`, bytes);
  const script = (address: string): string => folder.read(address.slice(base.length));
  const tables = firstTables.map((table) => `${base}pagefind/${table}`);
  folder.write(searchPage, preloaded(folder.read(searchPage), tables, script));
  return { records: records.length, files: files.size };
}
