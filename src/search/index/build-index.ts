import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { BuiltPage } from '../../catalogue/built-pages.ts';
import { checkAsked, type Asked } from '../../vocabulary/asked.ts';
import { checkSpoken, spokenFor, type Spoken } from '../../vocabulary/spoken.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { conceptFinder } from '../files/concept-words.ts';
import { writeHeadings } from '../files/headings.ts';
import type { SearchRecord } from '../files/record.ts';
import { writeRecordTable } from '../files/record-table.ts';
import { readVariants } from '../files/variants.ts';
import { typeableWords } from '../query/typeable-words.ts';
import { lightDirectory } from './directory.ts';
import { lightScript } from './light-script.ts';
import { buildLexicon } from './lexicon.ts';
import { lightFragment, numbered, packedTight, readFragment, recordIds } from './pagefind-files.ts';
import { buildPinyinTable } from './pinyin-table.ts';
import { indexed, type IndexedRecord } from './record-html.ts';
import { readRecords } from './records.ts';
import { variantsFor } from './variants.ts';
import { wordRecords } from './word-records.ts';

/** The search index as files: path below `pagefind/` and content. */
export interface IndexFiles {
  files: Map<string, Uint8Array>;
  records: SearchRecord[];
}

/**
 * Places of words in one chunk of the index; Pagefind's own choice is 20000. A query loads a chunk for each
 * pair of characters, and once the directory that lists all chunks: what both weigh together is least when
 * chunks grow with the square root of the index. Not a documented setting: a reason more why Pagefind is
 * pinned.
 */
const chunkSize = (passages: number): number => Math.round(18 * Math.sqrt(passages));

/**
 * Makes the search index of a site from its pages.
 *
 * @param asked how readers ask for what is on them, by its address
 * @param spoken what readers say for the words of headings
 * @throws ContentError when nothing stands at such an address, or no heading holds such a word
 * @throws Error when Pagefind refuses a record
 */
export async function buildIndex(
  pages: readonly BuiltPage[],
  words: Vocabulary,
  asked: ReadonlyMap<string, Asked>,
  spoken: readonly Spoken[],
): Promise<IndexFiles> {
  const found = [...pages.flatMap(({ html, url }) => readRecords(html, url)), ...wordRecords(words)];
  checkAsked(asked, new Set(found.map(({ url }) => url)));
  checkSpoken(spoken, found.map(headingsOf));
  const records = found.map((record) => ({
    ...record,
    asked: [...(asked.get(record.url)?.phrases ?? []), ...spokenFor(headingsOf(record), spoken)],
  }));
  const pairs = variantsFor(records.map(wordsOf).join('\n'));
  const variants = readVariants(pairs);
  const lexicon = buildLexicon(words, records, variants);
  const reading = { variants, concepts: conceptFinder(lexicon.concepts, variants) };
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(records.length));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const usual = usualTitles(records);
  const made = new Map<string, IndexedRecord>();
  for (const record of records) made.set(record.url, indexed(record, reading, usual.has(record.title)));
  // All at once: Pagefind takes them in their order, and nobody waits for its answer to each.
  await Promise.all(
    [...made].map(async ([url, { html }]) => {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }),
  );
  const wrote = await index.getFiles();
  await index.deleteIndex();
  if (wrote.errors.length > 0) throw new Error(`Pagefind wrote no index: ${wrote.errors.join('; ')}`);
  const written = numbered(new Map(wrote.files.map(({ path, content }) => [path, content])));
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of written) if (isNeeded(path)) files.set(path, await lighter(path, content));
  const texts: [path: string, text: string][] = [
    ['records.json', recordTable(written, made)],
    ['lexicon.json', JSON.stringify({ ...lexicon, common: commonTokens([...made.values()]) })],
    ['headings.txt', writeHeadings(records)],
    ['pinyin-table.txt', buildPinyinTable(typeableWords(lexicon).join(''))],
    ['variants.txt', pairs],
  ];
  for (const [path, text] of texts) files.set(path, new TextEncoder().encode(text));
  return { files, records };
}

/** A token is common when this share of all records holds it. */
const commonShare = 0.25;

function commonTokens(records: readonly IndexedRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of records)
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts]
    .flatMap(([token, count]) => (count >= commonShare * records.length ? [token] : []))
    .sort();
}

/** A title that so many methods use says what the passage does there, not what it is about. */
const oftenUsed = 5;

function usualTitles(records: readonly SearchRecord[]): ReadonlySet<string> {
  const titles = records.flatMap(({ title, filters }) => (filters.kind.includes('method') ? [title] : []));
  return new Set(titles.filter((title) => titles.filter((other) => other === title).length >= oftenUsed));
}

/** What says what a record is about; a section is its whole page. */
function headingsOf({ title, aliases, page, filters }: SearchRecord): string {
  return [title, ...aliases, ...(filters.kind.includes('snippet') ? [page] : [])].join('\n');
}

/** Every word by which a record may be found. */
function wordsOf({ title, aliases, page, group, asked, text }: SearchRecord): string {
  return [title, ...aliases, page, group, ...asked, text].join('\n');
}

/** The table of all records, in the order in which Pagefind lists them. */
function recordTable(
  files: ReadonlyMap<string, Uint8Array>,
  made: ReadonlyMap<string, IndexedRecord>,
): string {
  const directory = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1] ?? new Uint8Array();
  const ids = recordIds(directory);
  const records = ids.map((id) => {
    const content = files.get(`fragment/${id}.pf_fragment`);
    const record = content && made.get(decodeURI(readFragment(content).url));
    // Better here than in the browser, which would find a table of another index.
    if (!record) throw new Error(`Pagefind lists the record ${id} and wrote none`);
    return record;
  });
  return writeRecordTable(ids, records);
}

/** What is sent of a file of Pagefind's: packed tight, and of records and the script what is used. */
async function lighter(path: string, content: Uint8Array): Promise<Uint8Array> {
  if (path.endsWith('.pf_index')) return packedTight(content, false);
  if (path.startsWith('wasm.')) return packedTight(content, true);
  if (path.endsWith('.pf_meta')) return packedTight(gzipSync(lightDirectory(gunzipSync(content))), true);
  if (path.endsWith('.pf_fragment')) return lightFragment(content);
  if (path !== 'pagefind.js') return content;
  return new TextEncoder().encode(lightScript(new TextDecoder().decode(content)));
}

/** Pagefind also writes its own user interfaces, a worker and filters, which this site does not use. */
function isNeeded(path: string): boolean {
  return !/pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|\.pf_filter$/u.test(path);
}
