import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFragment, recordIds, withoutTokens } from '../../../../src/search/index/pagefind-files.ts';

const text = (written: string): string => String.fromCharCode(0x60 + written.length) + written;
const packed = (unpacked: string): Uint8Array => gzipSync(Buffer.from(unpacked, 'latin1'));

test('records are listed in the order of the directory, and chunks of words are none of them', () => {
  const record = (id: string): string => `\x83${text(id)}\x18\xa4\x60`;
  const chunk = `\x83${text('bqfefb')}${text('bqhwab')}${text('zh-cn_9814cd4')}`;
  const directory = `pagefind_dcd\x86${record('zh-cn_5cddd9b')}${record('zh-cn_ee172743')}${chunk}${chunk}`;
  expect(recordIds(packed(directory))).toEqual(['zh-cn_5cddd9b', 'zh-cn_ee172743']);
});

test('a stored record loses its tokens and nothing else', () => {
  const display = '{"text":"【年份】年"}';
  const stored = {
    url: '/plans/x/#a',
    content: 'a0ba0b',
    filters: { kind: ['plan'], topic: ['x', 'y'] },
    anchors: [{ id: 'display', text: 'a0b', title: display }],
  };
  const light = withoutTokens(gzipSync(`pagefind_dcd${JSON.stringify(stored)}`));
  expect(JSON.parse(gunzipSync(light).toString('utf8').slice('pagefind_dcd'.length))).toEqual({
    ...stored,
    content: '',
    anchors: [{ id: 'display', text: '', title: display }],
  });
  expect(readFragment(light).filters).toEqual(stored.filters);
});
