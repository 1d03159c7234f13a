import { afterEach, expect, test, vi } from 'vitest';
import { packed } from '../../../../src/search/index/pagefind-files.ts';
import { recordFiles } from '../../../../src/search/index/record-files.ts';
import { RecordStore } from '../../../../src/search/results/hit.ts';
import { searchRecord } from '../../../fixtures/search-record.ts';

const known = { match: 'exact', whole: false, kind: 'plan', topics: ['anquan'], units: ['qiye'] } as const;
const pages = [...Array.from({ length: 11 }, () => '/plans/x/'), '/snippets/y/'];
const records = pages.map((page, place) =>
  searchRecord({ url: `${page}#a${String(place)}`, title: `第${String(place)}段` }),
);
const files = recordFiles(records, pages, 'abc', packed);
const asked: string[] = [];

function storeOn(held: ReadonlyMap<string, Uint8Array>): RecordStore {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const file = held.get(url.replace('/base/pagefind/', ''));
    return Promise.resolve(file ? new Response(Uint8Array.from(file)) : new Response('', { status: 404 }));
  });
  return new RecordStore(
    '/base/pagefind/',
    'abc',
    pages.map((page) => pages.indexOf(page)),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a hit is what was stored of it and what is known of it, with its address below the root', async () => {
  const store = storeOn(files);
  for (const [place, { url, title }] of records.entries())
    expect(await store.hit(place, known)).toMatchObject({ ...known, title, url: `/base${url}` });
});

test('hits of one page come in few files, each asked for once', async () => {
  const store = storeOn(files);
  await Promise.all([0, 3, 7, 0].map((record) => store.hit(record, known)));
  expect(asked).toHaveLength(1);
  await store.hit(11, known);
  expect(asked).toHaveLength(2);
});

test('what did not come is asked for again', async () => {
  const held = new Map<string, Uint8Array>();
  const store = storeOn(held);
  await expect(store.hit(0, known)).rejects.toThrow('missing or damaged');
  for (const [path, file] of files) held.set(path, file);
  expect((await store.hit(0, known)).title).toBe('第0段');
});

test.each([
  ['another text', packed('[]')],
  ['an older form', packed('{"title":"甲"}')],
  ['something else', Uint8Array.of(1, 2, 3)],
])('%s in its place is refused', async (_, content) => {
  const store = storeOn(new Map([...files.keys()].map((path) => [path, content])));
  await expect(store.hit(0, known)).rejects.toThrow();
});

test('a record that is not there is refused', async () => {
  await expect(storeOn(files).hit(99, known)).rejects.toThrow();
});
