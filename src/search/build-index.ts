import { createIndex } from 'pagefind';
import type { BuiltPage } from '../library/built-pages.ts';
import type { Vocabulary } from '../library/vocabulary.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readVariants } from './lexicon.ts';
import { readRecords, recordHtml } from './records.ts';
import type { SearchRecord } from './record.ts';

/** The search index as files: path below `pagefind/` and content. */
export interface IndexFiles {
  files: Map<string, Uint8Array>;
  records: SearchRecord[];
}

/**
 * Makes the search index of a site from its pages.
 *
 * @throws Error when Pagefind refuses a record
 */
export async function buildIndex(pages: readonly BuiltPage[], words: Vocabulary): Promise<IndexFiles> {
  const records = pages.flatMap(({ html, url }) => readRecords(html, url));
  const text = records.map(({ title, text: body }) => title + body).join('');
  const lexicon = buildLexicon(words, text);
  const variants = readVariants(lexicon.variants);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record, variants) });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  const files = new Map(
    written.files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content]),
  );
  files.set('lexicon.json', new TextEncoder().encode(JSON.stringify(lexicon)));
  return { files, records };
}

/** Pagefind also writes its own user interfaces, which this site does not use. */
function isNeeded(path: string): boolean {
  return !/pagefind-(?:ui|modular-ui|component-ui|highlight)/u.test(path);
}
