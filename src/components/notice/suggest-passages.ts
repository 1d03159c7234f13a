import type { Hit } from '../../search/results/hit.ts';
import type { SearchEngine } from '../../search/results/engine.ts';
import { loadPart } from '../ui/load-part.ts';

/** For whom passages are looked for, and where they go. */
export interface PassagePlace {
  /** root of the site, with a slash at its end */
  root: string;
  /** slug of the reader's kind of unit, '' for none */
  unit: string;
  /** the draft they are added to, '' for the one on the desk */
  draftId: string;
}

/** So many passages are offered. */
const most = 3;
/** A query longer than this says too much at once, in words. */
const mostWords = 6;

let folder = '';
const loadEngine = loadPart(async (): Promise<SearchEngine> => {
  const { SearchEngine: Engine } = await import('../../search/results/engine.ts');
  return Engine.load(folder);
});

/** Searches run one after the other, so that a long list does not ask for everything at once. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The passages of the library that fit a demand, those for the reader's kind of unit only, sections before parts of
 * plans.
 *
 * @throws Error when the search cannot be had
 */
export async function suggestPassages(query: string, { root, unit }: PassagePlace): Promise<Hit[]> {
  folder = `${root}pagefind/`;
  const run = last.then(async () => {
    const engine = await loadEngine();
    const words = query.split(' ').slice(0, mostWords).join(' ');
    const hits: Hit[] = [];
    for (const kind of ['snippet', 'plan']) {
      if (hits.length >= most) break;
      const choice = { kind, ...(unit !== '' && { unit }) };
      const settings = { choice, first: most, counts: false, asTyped: false, anyUnit: false, ownUnit: unit };
      const found = await engine.search(words, settings);
      hits.push(...found.hits.filter(({ url }) => hits.every((hit) => hit.url !== url)));
    }
    return hits.slice(0, most);
  });
  last = run.catch(() => undefined);
  return run;
}
