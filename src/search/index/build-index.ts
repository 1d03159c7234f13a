import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { checkAsked, type Asked } from '../../vocabulary/asked.ts';
import { checkSpoken, spokenFor, type Spoken } from '../../vocabulary/spoken.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { conceptFinder } from '../files/concept-words.ts';
import { chunkPath, writeDirectory } from '../files/directory.ts';
import type { SearchRecord } from '../files/record.ts';
import { writeRecordTable } from '../files/record-table.ts';
import { readVariants } from '../files/variants.ts';
import { typeableWords } from '../query/typeable-words.ts';
import { buildLexicon } from './lexicon.ts';
import { packed, readIndex, type MadeIndex } from './pagefind-files.ts';
import { buildPinyinTable } from './pinyin-table.ts';
import { recordFiles } from './record-files.ts';
import { headingsOf, indexed, type IndexedRecord } from './record-html.ts';
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
 * Makes the search index of a site.
 *
 * @param passages what was read from its pages
 * @param asked how readers ask for what is on them, by its address
 * @param spoken what readers say for the words of headings
 * @throws ContentError when nothing stands at such an address, or no heading holds such a word
 * @throws Error when Pagefind refuses a record
 */
export async function buildIndex(
  passages: readonly SearchRecord[],
  words: Vocabulary,
  asked: ReadonlyMap<string, Asked>,
  spoken: readonly Spoken[],
): Promise<IndexFiles> {
  const found = [...passages, ...wordRecords(words)];
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
  const { index: pagefind, errors } = await createIndex();
  if (!pagefind) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const usual = usualTitles(records);
  const byUrl = new Map(
    records.map((record) => [record.url, { record, ...indexed(record, reading, usual.has(record.title)) }]),
  );
  // All at once: Pagefind takes them in their order, and nobody waits for its answer to each.
  await Promise.all(
    [...byUrl].map(async ([url, { html }]) => {
      const added = await pagefind.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }),
  );
  const wrote = await pagefind.getFiles();
  await pagefind.deleteIndex();
  if (wrote.errors.length > 0) throw new Error(`Pagefind wrote no index: ${wrote.errors.join('; ')}`);
  const index = readIndex(new Map(wrote.files.map(({ path, content }) => [path, content])));
  const made = index.urls.map((url) => {
    const one = byUrl.get(url);
    // Better here than in the browser, which would show another passage.
    if (!one) throw new Error(`Pagefind lists ${url}, which is no record`);
    return one;
  });
  const edition = editionOf(index, made);
  const files = new Map([
    ...indexFiles(index, edition),
    ...recordFiles(
      made.map(({ record }) => record),
      made.map(({ page }) => page),
      edition,
    ),
  ]);
  const texts: [path: string, text: string][] = [
    ['records.json', writeRecordTable(edition, withSharedSubjects(made))],
    ['lexicon.json', JSON.stringify({ edition, ...lexicon, common: commonTokens(made) })],
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

/** Leaves out subjects that one record alone has: they tell nothing of others, and take bytes. */
function withSharedSubjects(records: readonly IndexedRecord[]): IndexedRecord[] {
  const counts = new Map<string, number>();
  const subjectsOf = ({ filters }: IndexedRecord): readonly string[] => filters.subject ?? [];
  for (const subject of records.flatMap(subjectsOf)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return records.map((record) => {
    const subject = subjectsOf(record).filter((one) => (counts.get(one) ?? 0) > 1);
    return { ...record, filters: { ...record.filters, subject } };
  });
}

/** A title that so many methods use says what the passage does there, not what it is about. */
const oftenUsed = 5;

function usualTitles(records: readonly SearchRecord[]): ReadonlySet<string> {
  const titles = records.flatMap(({ title, filters }) => (filters.kind.includes('method') ? [title] : []));
  return new Set(titles.filter((title) => titles.filter((other) => other === title).length >= oftenUsed));
}

/** Every word by which a record may be found. */
function wordsOf({ title, aliases, page, group, asked, text, notes }: SearchRecord): string {
  return [title, ...aliases, page, group, ...asked, text, notes].join('\n');
}

/**
 * Tells this index from any other: seven characters from all that its files hold. They bear it in their names and are
 * kept for good, so what a hit shows counts as much as where its words stand.
 */
function editionOf(
  { fingerprint }: MadeIndex,
  made: readonly { record: SearchRecord; page: string }[],
): string {
  const shown = JSON.stringify(made.map(({ record, page }) => [record, page]));
  return createHash('sha256').update(fingerprint).update(shown).digest('hex').slice(0, 7);
}

/** The files that say where tokens stand: Pagefind's chunks, and which there are. */
function indexFiles({ chunks }: MadeIndex, edition: string): Map<string, Uint8Array> {
  const directory = packed(writeDirectory({ edition, starts: chunks.map(({ start }) => start) }));
  return new Map([
    ['directory.pf_meta', directory],
    ...chunks.map(({ content }, place) => [chunkPath(edition, place), content] as const),
  ]);
}
