/** The part of Pagefind's browser API that this site uses. */
export interface PagefindApi {
  init: () => Promise<void>;
  /** `null` asks for everything */
  search: (term: string | null) => Promise<PagefindResults>;
}

interface PagefindResults {
  results: PagefindResult[];
}

/** A result before its data is loaded. */
export interface PagefindResult {
  id: string;
  /** where the term stands in the record, counted in tokens */
  words: readonly number[];
  data: () => Promise<PagefindData>;
}

/** The stored data of a result. */
export interface PagefindData {
  url: string;
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
  // The index is small enough for the main thread, and a worker would load Pagefind's code twice. An instance
  // of its own each time: one that could not load its files stays broken, and the module would hand it out
  // again.
  return module.createInstance({ noWorker: true });
}

/** What `pagefind.js` exports, as far as this site uses it. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => PagefindApi;
}

function isPagefind(module: unknown): module is PagefindModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    typeof Reflect.get(module, 'createInstance') === 'function'
  );
}
