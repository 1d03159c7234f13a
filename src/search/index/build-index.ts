import { createIndex } from 'pagefind';
import type { BuiltPage } from '../../catalogue/built-pages.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildCards } from './cards.ts';
import { buildSpokenWords } from './spoken-words.ts';
import { buildLexicon } from './lexicon.ts';
import { buildPageKeywords } from './page-keywords.ts';
import { buildPinyinTable } from './pinyin-table.ts';
import { variantsFor } from './variants.ts';
import { conceptFinder } from '../files/concept-words.ts';
import { writeSpokenWords } from '../files/spoken-words.ts';
import { writeFacetTable } from '../files/facet-table.ts';
import { lightFragment, lightScript, packedTight, readFragment, recordIds } from './pagefind-files.ts';
import { typeableWords } from '../query/typeable-words.ts';
import { conceptsOf, readRecords, recordHtml } from './records.ts';
import type { SearchRecord } from '../files/record.ts';
import { readVariants } from '../files/variants.ts';

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
 * @throws Error when Pagefind refuses a record
 */
export async function buildIndex(pages: readonly BuiltPage[], words: Vocabulary): Promise<IndexFiles> {
  const records = pages.flatMap(({ html, url }) => readRecords(html, url));
  const text = records.map(({ title, text: body }) => `${title}\n${body}`).join('\n');
  const lexicon = buildLexicon(
    words,
    // A section's title is found as fast by searching for it.
    records.filter(({ filters }) => !filters.kind.includes('snippet')).map(({ page }) => page),
    text,
  );
  const pairs = variantsFor(text);
  const variants = readVariants(pairs);
  const concepts = conceptFinder(lexicon.concepts, variants);
  const reading = { variants, concepts, titles: lexicon.titles };
  const named = records.flatMap((record) => [...conceptsOf(record, reading)]);
  for (const [index, concept] of lexicon.concepts.entries())
    concept.count = named.filter((other) => other === index).length;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(records.length));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record, reading) });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) throw new Error(`Pagefind wrote no index: ${made.errors.join('; ')}`);
  const written = new Map(made.files.map(({ path, content }) => [path, content]));
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of written) if (isNeeded(path)) files.set(path, await lighter(path, content));
  const spoken = buildSpokenWords(words, lexicon.concepts, buildPageKeywords(pages, lexicon.titles));
  const texts: [path: string, text: string][] = [
    ['facets.json', facetTable(written)],
    ['lexicon.json', JSON.stringify(lexicon)],
    ['spoken-words.json', writeSpokenWords(spoken)],
    ['pinyin-table.txt', buildPinyinTable(typeableWords(lexicon, spoken).join(''))],
    ['variants.txt', pairs],
    ...[...buildCards(words, lexicon.concepts)].map(([concept, cards]): [string, string] => [
      `cards/${String(concept)}.json`,
      JSON.stringify(cards),
    ]),
  ];
  for (const [path, text] of texts) files.set(path, new TextEncoder().encode(text));
  return { files, records };
}

/** The facets of all records, in the order in which Pagefind lists them. */
function facetTable(files: ReadonlyMap<string, Uint8Array>): string {
  const directory = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1] ?? new Uint8Array();
  const records = recordIds(directory).map((id) => {
    const content = files.get(`fragment/${id}.pf_fragment`);
    // Better here than in the browser, which would find a table of another index.
    if (!content) throw new Error(`Pagefind lists the record ${id} and wrote none`);
    return [id, readFragment(content).filters] as const;
  });
  return writeFacetTable(new Map(records));
}

/** What is sent of a file of Pagefind's: packed as tight as can be, and of records and the script what is used. */
async function lighter(path: string, content: Uint8Array): Promise<Uint8Array> {
  if (/^wasm\.|\.pf_(?:meta|index)$/u.test(path)) return packedTight(content);
  if (path.endsWith('.pf_fragment')) return lightFragment(content);
  if (path !== 'pagefind.js') return content;
  return new TextEncoder().encode(lightScript(new TextDecoder().decode(content)));
}

/** Pagefind also writes its own user interfaces, a worker and filters, which this site does not use. */
function isNeeded(path: string): boolean {
  return !/pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|\.pf_filter$/u.test(path);
}
