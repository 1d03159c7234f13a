/**
 * Compresses bytes into a zlib stream (RFC 1950; its checksum tells when the end is missing).
 *
 * @returns undefined where the browser cannot: Chromium since 80, Safari since 16.4, Firefox since 113
 */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Takes bytes out of a zlib stream, and stops as soon as they are too many.
 *
 * @param most bytes that are taken out
 * @returns `damaged` when it is no such stream, lacks its end or holds more; `unsupported` where the browser cannot
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'unsupported'> {
  if (typeof DecompressionStream === 'undefined') return 'unsupported';
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'damaged';
      }
      parts.push(value);
    }
  } catch {
    return 'damaged';
  }
}
