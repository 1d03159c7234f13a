/** What every unpacked file of the index begins with: Pagefind's own mark. */
export const signature = 'pagefind_dcd';

/** Thrown when a file of the index is missing or damaged. */
class LostFile extends Error {
  override readonly name = 'LostFile';
  /** whether it could not even be reached: the index itself may be as good as before */
  readonly unreachable: boolean;

  constructor(url: string, { cause, unreachable }: { cause?: unknown; unreachable: boolean }) {
    super(`${url} is missing or damaged`, { cause });
    this.unreachable = unreachable;
  }
}

/** Whether what was thrown says that a file could not even be reached. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof LostFile && error.unreachable;
}

/**
 * Loads a packed file of the index.
 *
 * @param cache how the browser's cache is used, as usual unless it is said
 * @returns what stands behind its signature
 * @throws LostFile
 */
export async function loadPacked(url: string, cache: RequestCache = 'default'): Promise<Uint8Array> {
  let unreachable = true;
  try {
    const response = await fetch(url, { cache });
    const bytes = new Uint8Array(await response.arrayBuffer());
    unreachable = false;
    if (!response.ok) throw new Error(String(response.status));
    // A server may have unpacked it on its way.
    const unpacked = isSigned(bytes) ? bytes : await unpack(bytes);
    if (!isSigned(unpacked)) throw new Error('this is another file');
    return unpacked.subarray(signature.length);
  } catch (cause) {
    throw new LostFile(url, { cause, unreachable });
  }
}

function isSigned(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, signature.length)) === signature;
}

/** Unpacks gzip. Throws when it is none, or cut off. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
