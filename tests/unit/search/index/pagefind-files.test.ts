import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packed, readIndex } from '../../../../src/search/index/pagefind-files.ts';
import { cbor, type Value } from '../../../fixtures/cbor.ts';

const bytes = (value: Value): Uint8Array => packed(Buffer.from(cbor(value), 'latin1'));
const directory: Value = [
  '1.6.0',
  [
    ['zh_b', 12, ''],
    ['zh_a', 300, ''],
  ],
  [
    ['aa', 'ab', 'zh_1'],
    ['b', 'c', 'zh_2'],
  ],
  [],
  [],
  [],
];
const files = new Map([
  ['pagefind.zh_x.pf_meta', bytes(directory)],
  ['fragment/zh_a.pf_fragment', packed('{"url":"/a/#x","content":""}')],
  ['fragment/zh_b.pf_fragment', packed('{"url":"/b/#%E7%94%B2"}')],
  ['index/zh_1.pf_index', packed('first')],
  ['index/zh_2.pf_index', packed('second')],
  ['pagefind.js', Buffer.from('')],
]);

describe('what Pagefind wrote', () => {
  test('is read: its records in their order, and its chunks', () => {
    const { urls, chunks } = readIndex(files);
    expect(urls).toEqual(['/b/#甲', '/a/#x']);
    expect(chunks.map((chunk) => Buffer.from(chunk).toString())).toEqual(['first', 'second']);
  });

  test('is read where records stand together in one file', () => {
    const together = new Map([
      ...files,
      [
        'pagefind.zh_x.pf_meta',
        bytes([
          '1.6.0',
          [
            ['zh_b', 12, 'zh_group_1'],
            ['zh_a', 300, 'zh_group_1'],
          ],
          [],
          [],
          [],
          [],
        ]),
      ],
      ['fragment/zh_group_1.pf_fragment', packed('{"zh_a":{"url":"/1"},"zh_b":{"url":"/0"}}')],
    ]);
    expect(readIndex(together).urls).toEqual(['/0', '/1']);
  });

  test.each([...files.keys()].filter((path) => path !== 'pagefind.js'))('is refused without %s', (path) => {
    expect(() => readIndex(new Map([...files].filter(([name]) => name !== path)))).toThrow(
      'Pagefind wrote no',
    );
  });

  test.each<[string, Uint8Array]>([
    ['not packed', Buffer.from('pagefind_dcd')],
    ['of another program', gzipSync('something else')],
    ['cut off', packed(Buffer.from(cbor(directory).slice(0, 30), 'latin1'))],
  ])('is refused where its directory is %s', (_, content) => {
    expect(() => readIndex(new Map([...files, ['pagefind.zh_x.pf_meta', content]]))).toThrow();
  });
});
