import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lightDirectory } from '../../../../src/search/index/directory.ts';
import { recordIds } from '../../../../src/search/index/pagefind-files.ts';

// A directory as Pagefind itself writes it: enough words for several chunks.
let written = new Uint8Array();
beforeAll(async () => {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '5';
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const page of ['one', 'two', 'three']) {
    const words = Array.from({ length: 300 }, (_, place) => `${page}word${String(place)}`).join(' ');
    await index.addHTMLFile({ url: `/${page}/`, content: `<html lang="zh-CN"><body>${words}</body></html>` });
  }
  const { files } = await index.getFiles();
  written = gunzipSync(files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? '');
});
afterAll(close);

test('a light directory names the same records, in their order', () => {
  const ids = recordIds(gzipSync(written));
  expect(ids).toHaveLength(3);
  expect(recordIds(gzipSync(lightDirectory(written)))).toEqual(ids);
});

test('it is shorter, and light already', () => {
  const light = lightDirectory(written);
  expect(light.length).toBeLessThan(written.length);
  expect(Buffer.from(lightDirectory(light)).equals(Buffer.from(light))).toBe(true);
});

test('what is no directory is refused', () => {
  expect(() => lightDirectory(Buffer.from('pagefind_dcd\x01'))).toThrow();
  expect(() => lightDirectory(Buffer.from('{"version":"1.6.0"}'))).toThrow('no directory');
  expect(() => lightDirectory(written.subarray(0, 200))).toThrow();
});
