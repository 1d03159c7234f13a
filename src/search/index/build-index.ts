import { createIndex } from 'pagefind';
import { minifySync } from 'vite';
import type { BuiltPage } from '../../catalogue/built-pages.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildCards } from './cards.ts';
import { buildSpokenWords } from './spoken-words.ts';
import { encodeGbk, jsonInGbk } from './gbk.ts';
import { buildLexicon } from './lexicon.ts';
import { buildPageKeywords } from './page-keywords.ts';
import { buildPinyinTable } from './pinyin-table.ts';
import { variantsFor } from './variants.ts';
import { conceptFinder } from '../files/concept-words.ts';
import { writeSpokenWords } from '../files/spoken-words.ts';
import { writeFacetTable } from '../files/facet-table.ts';
import { readFragment, recordIds, withoutTokens } from './pagefind-files.ts';
import { writeLexicon } from '../files/lexicon-file.ts';
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
const chunkSize = (passages: number): number => Math.round(22 * Math.sqrt(passages));

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
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  const files = new Map(
    written.files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => [path, lighter(path, content)]),
  );
  files.set('facets.json', encodeGbk(facetTable(files)));
  files.set('lexicon.txt', jsonInGbk(writeLexicon(lexicon)));
  const everyday = buildSpokenWords(words, lexicon.concepts, buildPageKeywords(pages, lexicon.titles));
  files.set('everyday.txt', encodeGbk(writeSpokenWords(everyday)));
  files.set('sounds.txt', encodeGbk(buildPinyinTable(typeableWords(lexicon, everyday).join(''))));
  files.set('variants.txt', encodeGbk(pairs));
  for (const [concept, cards] of buildCards(words, lexicon.concepts))
    files.set(`cards/${String(concept)}.json`, new TextEncoder().encode(JSON.stringify(cards)));
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

/**
 * What is sent of a file of Pagefind's: records without what nothing reads, code without its line breaks and
 * long names.
 */
function lighter(path: string, content: Uint8Array): Uint8Array {
  if (path.endsWith('.pf_fragment')) return withoutTokens(content);
  if (path !== 'pagefind.js') return content;
  const { code, errors } = minifySync(path, new TextDecoder().decode(content), { module: true });
  if (errors.length > 0) throw new Error(`pagefind.js: ${errors.map(({ message }) => message).join('; ')}`);
  return new TextEncoder().encode(code);
}

/** Pagefind also writes its own user interfaces, a worker and filters, which this site does not use. */
function isNeeded(path: string): boolean {
  return !/pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|\.pf_filter$/u.test(path);
}
