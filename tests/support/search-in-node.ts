// The search of the built site, run in Node; tests/e2e/search-in-browser.spec.ts holds that a browser finds the very
// same.
import { readFile } from 'node:fs/promises';
import { hitCount } from '../../src/components/search/search-summary.ts';
import { byPage } from '../../src/search/results/by-page.ts';
import { SearchEngine } from '../../src/search/results/engine.ts';
import type { Found, SearchOptions } from '../../src/search/results/find.ts';
import { fileOf } from './site.ts';

/**
 * Answers for a file of the site, or leaves it to the site by giving undefined. May throw, as a lost connection does.
 */
export type Answer = (path: string, intact: () => Promise<Response>) => Promise<Response> | undefined;

/** Where the built index stands, with a slash at its end. */
export const indexFolder = '/pagefind/';

/**
 * Has this process fetch the files of the built site.
 *
 * @param answer stands between the engine and the files
 * @returns what puts `fetch` back
 */
export function openSite(answer: Answer = () => undefined): () => void {
  const before = globalThis.fetch;
  globalThis.fetch = fetchFrom(answer);
  return () => {
    globalThis.fetch = before;
  };
}

/** The engine on the built index, in Node. */
export async function engineInNode(): Promise<SearchEngine> {
  openSite();
  return SearchEngine.load(indexFolder);
}

/** What the search page lists for each query, found in Node; this process is then as it was before. */
export async function listsInNode(queries: readonly string[]): Promise<Map<string, List>> {
  const close = openSite();
  try {
    const engine = await SearchEngine.load(indexFolder);
    const lists = new Map<string, List>();
    for (const query of queries) lists.set(query, await listFor(engine, query));
    return lists;
  } finally {
    close();
  }
}

/** As the search page asks it: all that the page lists, and no filter. */
export const plainly: SearchOptions = {
  choice: {},
  first: 100,
  counts: false,
  asTyped: false,
  anyUnit: false,
  ownUnit: '',
};

/** A hit as the search page lists it. */
export interface ListedHit {
  /** from the root of the site, with the #id */
  url: string;
  match: string;
  topics: readonly string[];
}

/** The hits of an answer in the order in which the page lists them, when it was asked {@link plainly}. */
export function listed({ hits }: Found): ListedHit[] {
  return hits.map(({ url, match, topics }) => ({
    url,
    match,
    topics,
  }));
}

/** What the page lists at first, and how many hits it says there are. */
interface List {
  count: number;
  hits: ListedHit[];
  /** whether it says that the site has nothing on it */
  nothing: boolean;
}

/** The page lists so many items at first, each the best hit of its page. */
const atFirst = 5;

/** What the page lists at first for a query. */
export async function listFor(engine: SearchEngine, query: string): Promise<List> {
  const found = await engine.search(query, plainly);
  const all = listed(found);
  const best = byPage(found.pages).slice(0, atFirst);
  const nothing = found.nothing || hitCount(found) === 0;
  return { nothing, count: hitCount(found), hits: best.flatMap(({ best: place }) => all[place] ?? []) };
}

/** A `fetch` for the files of the built site. */
function fetchFrom(answer: Answer): typeof fetch {
  return async (input) => {
    const path = input instanceof Request ? input.url : String(input);
    const intact = async (): Promise<Response> => {
      try {
        return new Response(await readFile(fileOf(path)));
      } catch {
        return new Response('not found', { status: 404 });
      }
    };
    return answer(path, intact) ?? intact();
  };
}
