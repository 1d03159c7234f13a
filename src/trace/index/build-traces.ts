import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { writeTraceData } from '../locate/fingerprints.ts';
import { pageFingerprints } from './page-fingerprints.ts';

/**
 * Makes the file by which the pages are found that a text was copied from, with the question of each topic.
 *
 * @param byPage addresses of pages and their sentences, see `readSentences`
 * @returns JSON, see `readTraceData`
 */
export function buildTraces(
  byPage: ReadonlyMap<string, readonly (readonly string[])[]>,
  words: Vocabulary,
): string {
  const questions = Object.fromEntries(
    [...words.topics.values()].map(({ slug, question }) => [slug, question]),
  );
  return writeTraceData(pageFingerprints(byPage), questions);
}
