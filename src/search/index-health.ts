/*
 * Pagefind only logs it when a chunk of the index cannot be loaded, and then finds nothing. A reader must not be told that
 * nothing matches when half of the index is missing, so the files it asked for are looked at once nothing was found.
 */

/** Watches which files of the index are asked for on this page. */
export class IndexHealth {
  readonly #unchecked = new Set<string>();

  constructor() {
    const observer = new PerformanceObserver((list) => {
      this.#note(list.getEntries());
    });
    observer.observe({ type: 'resource', buffered: true });
    this.#flush = () => {
      this.#note(observer.takeRecords());
    };
  }

  readonly #flush: () => void;

  /** @throws Error when one of the chunks asked for so far is missing or damaged */
  async check(): Promise<void> {
    this.#flush();
    for (const url of this.#unchecked) {
      const response = await fetch(url);
      if (!response.ok || !(await isWhole(response))) throw new Error(`${url} is missing or damaged`);
      this.#unchecked.delete(url);
    }
  }

  #note(entries: readonly PerformanceEntry[]): void {
    for (const { name } of entries) {
      if (name.endsWith('.pf_index')) this.#unchecked.add(name);
    }
  }
}

/** Unpacks a chunk; gzip carries a checksum. */
async function isWhole(response: Response): Promise<boolean> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  // Browsers before 2020 cannot unpack by themselves; there the signature has to do.
  if (typeof DecompressionStream === 'undefined') return true;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const unpacked = await new Response(stream).text();
    return unpacked.startsWith('pagefind_dcd');
  } catch {
    return false;
  }
}
