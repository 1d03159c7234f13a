import type { BuiltPage } from '../../catalogue/built-pages.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { writeTraceData } from '../locate/fingerprints.ts';
import { pageFingerprints } from './page-fingerprints.ts';
import { readSentences } from './read-sentences.ts';

/**
 * Makes the file by which the pages are found that a text was copied from, with the question of each topic.
 *
 * @returns JSON, see `readTraceData`
 */
export function buildTraces(pages: readonly BuiltPage[], words: Vocabulary): string {
  const byPage = new Map(pages.map(({ url, html }) => [url, readSentences(html)]));
  const questions = Object.fromEntries(
    [...words.topics.values()].map(({ slug, question }) => [slug, question]),
  );
  return writeTraceData(pageFingerprints(byPage), questions);
}
