import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  lightFragment,
  numbered,
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

test('of a stored record what a hit shows is left', () => {
  const title = '{"text":"【年份】年"}';
  const stored = {
    url: '/plans/x/#a',
    content: 'a0ba0b',
    word_count: 2,
    filters: { kind: ['plan'], topic: ['x', 'y'], unit: ['qiye'] },
    meta: {},
    anchors: [{ element: 'p', id: 'display', text: 'a0b', title, location: 0 }],
  };
  const light = lightFragment(gzipSync(`pagefind_dcd${JSON.stringify(stored)}`));
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

test.each([true, false])(
  'what is packed tight is smaller and holds the same, cut into blocks: %s',
  async (cut) => {
    const content = Buffer.from(Array.from({ length: 3000 }, (_, place) => String(place * place)).join());
    const before = gzipSync(content, { level: 9 });
    const after = await packedTight(before, cut);
    expect(after.length).toBeLessThan(before.length);
    expect(gunzipSync(after).equals(content)).toBe(true);
  },
);

describe('numbered', () => {
  const [page, chunk, longer] = ['zh-cn_5cddd9b', 'zh-cn_9814cd4', 'zh-cn_ee172743'] as const;
  const record = (id: string): string => `\x83${text(id)}\x18\xa4\x60`;
  const files = new Map([
    [
      'pagefind.zh-cn_ab12cd3.pf_meta',
      packed(`${record(page)}${record(longer)}\x83${text('a')}${text('b')}${text(chunk)}`),
    ],
    [`fragment/${page}.pf_fragment`, packed('page')],
    [`fragment/${longer}.pf_fragment`, packed('longer')],
    [`index/${chunk}.pf_index`, packed('chunk')],
    ['pagefind.js', Buffer.from('the script speaks of _5cddd9b')],
  ]);
  const after = numbered(files);
  const directory = after.get('pagefind.zh-cn_ab12cd3.pf_meta') ?? new Uint8Array();

  test('gives a record and a chunk the same name in the directory and among the files', () => {
    const [first = '', second = ''] = recordIds(directory);
    expect(first).toMatch(/^zh-cn_[0-9a-z]{7}$/u);
    expect(first).not.toBe(page);
    expect(gunzipSync(after.get(`fragment/${first}.pf_fragment`) ?? '').toString()).toBe('page');
    expect(gunzipSync(after.get(`fragment/${second}.pf_fragment`) ?? '').toString()).toBe('longer');
    const [index = ''] = [...after.keys()].filter((name) => name.endsWith('.pf_index'));
    expect(gunzipSync(directory).toString('latin1')).toContain(
      index.slice('index/'.length, -'.pf_index'.length),
    );
  });

  test('keeps every file, leaves the others as they are and makes the directory no longer', () => {
    expect(after.size).toBe(files.size);
    expect(after.get('pagefind.js')).toBe(files.get('pagefind.js'));
    const before = files.get('pagefind.zh-cn_ab12cd3.pf_meta') ?? new Uint8Array();
    expect(gunzipSync(directory)).toHaveLength(gunzipSync(before).length);
  });

  test('gives another index other names', () => {
    const other = numbered(new Map([...files, ['pagefind.zh-cn_ab12cd3.pf_meta', packed(record(page))]]));
    const [id] = recordIds(other.get('pagefind.zh-cn_ab12cd3.pf_meta') ?? new Uint8Array());
    expect(recordIds(directory)).not.toContain(id);
  });

  test('refuses an index without its directory', () => {
    expect(() => numbered(new Map())).toThrow('directory');
  });
});
