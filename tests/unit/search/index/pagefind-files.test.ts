import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  lightFragment,
  lightScript,
  packedTight,
  readFragment,
  recordIds,
} from '../../../../src/search/index/pagefind-files.ts';

const text = (written: string): string => String.fromCharCode(0x60 + written.length) + written;
const packed = (unpacked: string): Uint8Array => gzipSync(Buffer.from(unpacked, 'latin1'));

test('records are listed in the order of the directory, and chunks of words are none of them', () => {
  const record = (id: string): string => `\x83${text(id)}\x18\xa4\x60`;
  const chunk = `\x83${text('bqfefb')}${text('bqhwab')}${text('zh-cn_9814cd4')}`;
  const directory = `pagefind_dcd\x86${record('zh-cn_5cddd9b')}${record('zh-cn_ee172743')}${chunk}${chunk}`;
  expect(recordIds(packed(directory))).toEqual(['zh-cn_5cddd9b', 'zh-cn_ee172743']);
});

test('of a stored record what a hit shows is left', async () => {
  const title = '{"text":"【年份】年"}';
  const stored = {
    url: '/plans/x/#a',
    content: 'a0ba0b',
    word_count: 2,
    filters: { kind: ['plan'], topic: ['x', 'y'], unit: ['qiye'] },
    meta: {},
    anchors: [{ element: 'p', id: 'display', text: 'a0b', title, location: 0 }],
  };
  const light = await lightFragment(gzipSync(`pagefind_dcd${JSON.stringify(stored)}`));
  expect(JSON.parse(gunzipSync(light).toString('utf8').slice('pagefind_dcd'.length))).toEqual({
    url: '/plans/x/#a',
    content: '',
    meta: {},
    anchors: [{ id: 'display', title }],
  });
  expect(readFragment(light)).toEqual({ url: stored.url, anchors: [{ id: 'display', title }] });
});

test.each([
  ['not packed', Buffer.from('pagefind_dcd{}')],
  ['packed, and no record', gzipSync('pagefind_dcdnothing')],
  ['a record without its address', gzipSync('pagefind_dcd{"anchors":[]}')],
  ['a record without anchors', gzipSync('pagefind_dcd{"url":"/x/"}')],
])('a stored record that is %s is refused', (_, stored) => {
  expect(() => readFragment(stored)).toThrow();
  expect(() => lightFragment(stored)).toThrow();
});

test('a script that is not as expected is refused', () => {
  const parts = ['this.init(options2?.language);', 'export{createInstance,search};'];
  expect(
    lightScript(`const createInstance=()=>{console.log(7);${parts.join('')}`.replace('export', '};export')),
  ).toBe('const e=()=>{this.init(options2?.language).catch(()=>{})};export{e as createInstance};');
  for (const part of parts) expect(() => lightScript(part)).toThrow('pagefind.js');
});

test('what is packed tight is smaller and holds the same', async () => {
  const content = Buffer.from(Array.from({ length: 3000 }, (_, place) => String(place * place)).join());
  const before = gzipSync(content, { level: 9 });
  const after = await packedTight(before);
  expect(after.length).toBeLessThan(before.length);
  expect(gunzipSync(after).equals(content)).toBe(true);
});
