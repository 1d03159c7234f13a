import type { FacetChoice } from '../../search/results/facets.ts';
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
  const { SearchEngine: Engine } = await import('./search-part.ts');
  return Engine.load(folder);
});

/**
 * Where to look, one after the other: measures only, for the reader's kind of unit, then for all kinds; those of other
 * kinds only where there is nothing else.
 */
function choicesFor(unit: string): FacetChoice[] {
  const role = 'cuoshi';
  const others = [
    { role, kind: 'snippet' },
    { role, kind: 'plan' },
  ];
  if (unit === '') return others;
  return [
    { role, kind: 'snippet', unit },
    { role, kind: 'snippet', unit: 'tongyong' },
    { role, kind: 'plan', unit },
    ...others,
  ];
}

/** Searches run one after the other, so that a long list does not ask for everything at once. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The passages of the library that fit a demand, sections before parts of plans.
 *
 * @throws Error when the search cannot be had
 */
export async function suggestPassages(query: string, { root, unit }: PassagePlace): Promise<Hit[]> {
  folder = `${root}pagefind/`;
  const run = last.then(async () => {
    const engine = await loadEngine();
    const words = query.split(' ').slice(0, mostWords).join(' ');
    const hits: Hit[] = [];
    for (const choice of choicesFor(unit)) {
      if (hits.length >= most || (choice.unit === undefined && hits.length > 0)) break;
      const settings = { choice, first: most, counts: false, asTyped: false, anyUnit: false, ownUnit: unit };
      const found = await engine.search(words, settings);
      hits.push(...found.hits.filter(({ url }) => hits.every((hit) => hit.url !== url)));
    }
    return hits.slice(0, most);
  });
  last = run.catch(() => undefined);
  return run;
}
