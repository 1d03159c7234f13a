/*
 * Pagefind only logs it when a chunk of the index cannot be loaded, and then finds nothing; a damaged one breaks it
 * for good. A reader must not be told that nothing matches when half of the index is missing, so each file that
 * Pagefind asks for is looked at on its way.
 */

/** Files that the search under way has asked for in vain, and whether they could not even be reached. */
const lost = new Map<string, boolean>();
let watched: typeof fetch | undefined;

/** Looks at every chunk and record that is asked for from now on. */
export function watchFiles(): void {
  const { fetch } = globalThis;
  if (fetch === watched) return;
  watched = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return /\.pf_(?:index|fragment)$/u.test(url) ? fetchWhole(url, fetch(input, init)) : fetch(input, init);
  };
  globalThis.fetch = watched;
}

/** Begins a search: what an earlier one lost may be there now, or not be needed. */
export function forgetLosses(): void {
  lost.clear();
}

/** Whether the search under way has lost anything, so that what it finds may be too little. */
export function hasLosses(): boolean {
  return lost.size > 0;
}

/** Whether all that is lost could not be reached: the index itself may be as good as before. */
export function onlyUnreachable(): boolean {
  return hasLosses() && [...lost.values()].every((unreachable) => unreachable);
}

/** @throws Error when a file that the search under way asked for is missing or damaged */
export function checkFiles(): void {
  const [url] = lost.keys();
  if (url !== undefined) throw new Error(`${url} is missing or damaged`);
}

async function fetchWhole(url: string, answer: Promise<Response>): Promise<Response> {
  let unreachable = true;
  try {
    const response = await answer;
    const bytes = new Uint8Array(await response.arrayBuffer());
    unreachable = false;
    if (!response.ok || !(await isWhole(bytes))) throw new Error(`${url} is missing or damaged`);
    lost.delete(url);
    return new Response(bytes);
  } catch (error) {
    lost.set(url, unreachable);
    throw error;
  }
}

/** Unpacks a file; gzip carries a checksum. */
async function isWhole(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  // Some browsers cannot unpack by themselves; there the signature has to do.
  if (typeof DecompressionStream === 'undefined') return true;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const unpacked = await new Response(stream).text();
    return unpacked.startsWith('pagefind_dcd');
  } catch {
    return false;
  }
}
