// The search of the built site, run in Node. Pagefind asks another way when it sees no page, so it is given as
// much of one as it looks at; tests/e2e/search-in-browser.spec.ts holds that a browser then finds the very same.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { hitCount } from '../../src/components/search/search-summary.ts';
import { byPage } from '../../src/search/results/by-page.ts';
import { SearchEngine } from '../../src/search/results/engine.ts';
import type { Found, SearchOptions } from '../../src/search/results/find.ts';
import { fileOf, sitePage } from './site.ts';

/** The root of the built site as an address, without a slash at its end: Pagefind cuts it off its own. */
const origin = pathToFileURL(fileOf('')).href.replace(/\/$/u, '');

/**
 * Answers for a file of the site, or leaves it to the site by giving undefined. May throw, as a lost connection does.
 */
export type Answer = (path: string, intact: () => Promise<Response>) => Promise<Response> | undefined;

/** Where the built index stands, with a slash at its end. */
export const indexFolder = `${origin}/pagefind/`;

/**
 * Makes this process look like the search page of the built site, to Pagefind and to the engine.
 *
 * @param answer stands between the engine and the files
 * @returns what puts everything back
 * @throws Error when the site has not been built
 */
export function openSearchPage(answer: Answer = () => undefined): () => void {
  const { document } = sitePage('/search/');
  const location = { origin, href: `${origin}/search/` };
  const page = { document, location, window: { document, location }, fetch: fetchFrom(answer) };
  const before = Object.entries(page).map(([name, value]) => {
    const held = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return [name, held] as const;
  });
  return () => {
    for (const [name, held] of before) {
      if (held) Object.defineProperty(globalThis, name, held);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** The engine on the built index, in Node. */
export async function engineInNode(): Promise<SearchEngine> {
  openSearchPage();
  return SearchEngine.load(indexFolder);
}

/** What the search page lists for each query, found in Node; this process is then as it was before. */
export async function listsInNode(queries: readonly string[]): Promise<Map<string, List>> {
  const close = openSearchPage();
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
    url: decodeURIComponent(url),
    match,
    topics,
  }));
}

/** What the page lists at first, and how many hits it says there are. */
interface List {
  count: number;
  hits: ListedHit[];
}

/** The page lists so many items at first, each the best hit of its page. */
const atFirst = 5;

/** What the page lists at first for a query. */
export async function listFor(engine: SearchEngine, query: string): Promise<List> {
  const found = await engine.search(query, plainly);
  const all = listed(found);
  const best = byPage(found.pages).slice(0, atFirst);
  return { count: hitCount(found), hits: best.flatMap(({ best: place }) => all[place] ?? []) };
}

/** A `fetch` for the files of the built index, wherever the engine believes the index to stand. */
function fetchFrom(answer: Answer): typeof fetch {
  return async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const path = url.replace(/^.*(?=\/pagefind\/)/u, '').replace(/\?.*$/u, '');
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
