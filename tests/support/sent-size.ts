import { gzipSync } from 'node:zlib';

/** How many bytes of a file travel. The index is packed already, and no server packs it again. */
export function sentSize(body: Uint8Array): number {
  return body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body).length;
}
