/** The part of Pagefind's browser API that this site uses. */
export interface PagefindApi {
  init: () => Promise<void>;
  options: (options: { noWorker: boolean }) => Promise<void>;
  /** `null` asks for everything that passes the filters */
  search: (
    term: string | null,
    options?: { filters?: Readonly<Record<string, string>> },
  ) => Promise<PagefindResults>;
}

interface PagefindResults {
  results: PagefindResult[];
}

/** A result before its data is loaded. */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** The stored data of a result. */
interface PagefindData {
  url: string;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { id: string; title?: string }[];
}

/**
 * Loads Pagefind from the site's own index.
 *
 * @param folder address of the index, with a slash at its end
 * @throws Error when it cannot be loaded or is something else
 */
export async function loadPagefind(folder: string): Promise<PagefindApi> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is not Pagefind`);
  return module;
}

function isPagefind(module: unknown): module is PagefindApi {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['init', 'options', 'search'].every((name) => typeof Reflect.get(module, name) === 'function')
  );
}
