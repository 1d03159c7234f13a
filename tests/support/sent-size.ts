import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** How many bytes of a file travel. The index is packed already, and no server packs it again. */
export function sentSize(body: Uint8Array): number {
  return body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body).length;
}

/**
 * Notes from now on how many bytes of each file travel that a page loads.
 *
 * @returns what gives the sizes by path
 */
export function watchSizes(page: Page): () => Promise<Map<string, number>> {
  const files: Promise<readonly [path: string, size: number]>[] = [];
  const note = (response: Response): void => {
    const url = response.url();
    // Asked for anew: of a file of text the browser gives out its characters, not its bytes. A server may end the
    // connection that lay idle just then.
    const body = page.request.get(url, { maxRetries: 2 }).then((again) => again.body());
    files.push(body.then((bytes) => [new URL(url).pathname, sentSize(bytes)]));
  };
  page.on('response', note);
  return async () => {
    // What comes later belongs to nobody, and fails when the page is closed.
    page.off('response', note);
    return new Map(await Promise.all(files));
  };
}
