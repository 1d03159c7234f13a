import { createHash } from 'node:crypto';
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
import type { Chunk } from './merge-chunks.ts';
import { Packer, type KeptPacked } from './packer.ts';
import { buildPinyinTable } from './pinyin-table.ts';
import { recordFiles } from './record-files.ts';
import { headingsOf, indexed, type IndexedRecord } from './record-html.ts';
import { indexTokens, type KeptTokens } from './token-index.ts';
import { variantsFor } from './variants.ts';
import { wordRecords } from './word-records.ts';

/** The search index as files: path below `pagefind/` and content. */
export interface IndexFiles {
  files: Map<string, Uint8Array>;
  records: SearchRecord[];
  kept: KeptIndex;
}

/** What is kept of an index: the next one takes from it what has not changed. */
export interface KeptIndex {
  tokens: KeptTokens;
  packed: KeptPacked;
}

/**
 * Makes the search index of a site.
 *
 * @param passages what was read from its pages
 * @param asked how readers ask for what is on them, by its address
 * @param spoken what readers say for the words of headings
 * @param before what was kept of an index before; the same comes of it as without
 * @throws ContentError when nothing stands at such an address, or no heading holds such a word
 * @throws Error when Pagefind refuses a record
 */
export async function buildIndex(
  passages: readonly SearchRecord[],
  words: Vocabulary,
  asked: ReadonlyMap<string, Asked>,
  spoken: readonly Spoken[],
  before?: KeptIndex,
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
  const usual = usualTitles(records);
  const made = records.map((record) => ({ record, ...indexed(record, reading, usual.has(record.title)) }));
  const tokens = await indexTokens(
    made.map(({ html }) => html),
    before?.tokens,
  );
  const edition = editionOf(tokens, made);
  const packer = new Packer(before?.packed);
  const files = new Map([
    ...indexFiles(tokens.chunks, edition, packer),
    ...recordFiles(
      records,
      made.map(({ page }) => page),
      edition,
      packer.pack,
    ),
  ]);
  const texts: [path: string, text: string][] = [
    ['records.json', writeRecordTable(edition, withSharedSubjects(made))],
    ['lexicon.json', JSON.stringify({ edition, ...lexicon, common: commonTokens(made) })],
    ['pinyin-table.txt', buildPinyinTable(typeableWords(lexicon).join(''))],
    ['variants.txt', pairs],
  ];
  for (const [path, text] of texts) files.set(path, new TextEncoder().encode(text));
  return { files, records, kept: { tokens, packed: packer.kept } };
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
function editionOf({ chunks }: KeptTokens, made: readonly { record: SearchRecord; page: string }[]): string {
  const hash = createHash('sha256');
  for (const { content } of chunks) hash.update(content);
  hash.update(JSON.stringify(made.map(({ record, page }) => [record, page])));
  return hash.digest('hex').slice(0, 7);
}

/** The files that say where tokens stand: its chunks, and which there are. */
function indexFiles(
  chunks: readonly Chunk[],
  edition: string,
  { pack }: Packer,
): (readonly [string, Uint8Array])[] {
  return [
    ['directory.pf_meta', pack(writeDirectory({ edition, starts: chunks.map(({ start }) => start) }))],
    ...chunks.map(({ content }, place) => [chunkPath(edition, place), pack(content)] as const),
  ];
}
