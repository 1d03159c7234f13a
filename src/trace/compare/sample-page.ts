import { passagesOf } from '../../passage/passages-of.ts';
import { readPassage } from '../../passage/read.ts';
import { referencesOf, type Reference } from './reference.ts';

/** Kinds of page that hold samples. */
export const sampleKinds: readonly string[] = ['plan', 'snippet', 'method'];
/** What of a method is copied into plans: passages of these titles. */
export const copiedOfMethod = ['怎么做', '写进计划怎么写'];

/**
 * The sentences of a page of the site that readers copy into their plans.
 *
 * @param main its `<main>`, or anything that holds its passages
 * @param kind its `data-kind`
 * @param url its address from the root of the site
 */
export function sampleSentences(main: ParentNode, kind: string, url: string): Reference[] {
  if (!sampleKinds.includes(kind)) return [];
  return passagesOf(main).flatMap((section) => {
    const { id, title, topics, blocks } = readPassage(section);
    if (kind === 'method' && !copiedOfMethod.includes(title)) return [];
    // The table of all measures says again what the passages say.
    if (section.hasAttribute('data-schedule')) return [];
    return referencesOf(blocks, { title, url: `${url}#${id}`, topic: topics[0] ?? '' });
  });
}
