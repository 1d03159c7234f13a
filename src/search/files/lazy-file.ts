/**
 * Reads a file of the site as text.
 *
 * @param cache how the browser's cache is used, as usual unless it is said
 * @throws Error when it cannot be had
 */
export async function loadFile(url: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.text();
}

/**
 * A table that is loaded once a query needs it, since most need it not; when it does not come, search goes on without.
 */
export class LazyFile<Table> {
  readonly #url: string;
  readonly #read: (text: string) => Table;
  #loading: Promise<Table | undefined> | undefined;
  /** the table, once it is loaded */
  table: Table | undefined;

  /** @param read makes the table of the file's text; may throw */
  constructor(url: string, read: (text: string) => Table) {
    this.#url = url;
    this.#read = read;
  }

  /** Loads the table. What has failed is tried again the next time. */
  async load(): Promise<Table | undefined> {
    this.#loading ??= this.#once();
    return this.#loading;
  }

  async #once(): Promise<Table | undefined> {
    try {
      this.table = this.#read(await loadFile(this.#url));
    } catch {
      this.#loading = undefined;
    }
    return this.table;
  }
}
