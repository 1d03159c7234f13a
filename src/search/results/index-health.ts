/*
 * Pagefind only logs it when a chunk of the index cannot be loaded, and then finds nothing. A reader must not
 * be told that nothing matches when half of the index is missing, so the files it asked for are looked at
 * once nothing was found.
 */

/** Chunks asked for on this page and not yet found to be whole. */
const unchecked = new Set<string>();
let watching = false;

/**
 * Notes every chunk that is asked for from now on. The browser's own list of requests will not do: it has a
 * refused file only once all of the refusal has arrived, which can be after Pagefind has given up.
 */
export function watchChunks(): void {
  if (watching) return;
  watching = true;
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith('.pf_index')) unchecked.add(url);
    return fetch(input, init);
  };
}

/** @throws Error when one of the chunks asked for so far is missing or damaged */
export async function checkChunks(): Promise<void> {
  for (const url of [...unchecked]) {
    const response = await fetch(url);
    if (!response.ok || !(await isWhole(response))) throw new Error(`${url} is missing or damaged`);
    unchecked.delete(url);
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
