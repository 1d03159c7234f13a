import { afterEach, expect, test, vi } from 'vitest';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import type { Lexicon } from '../../../../src/search/files/lexicon.ts';
import { QueryReader } from '../../../../src/search/query/query-reader.ts';

const lexicon: Lexicon = {
  topics: [{ slug: 'x', name: '民主管理' }],
  units: [],
  roles: [],
  concepts: [
    { words: ['职代会', '职工代表大会'], topics: ['x'], card: '', count: 1 },
    { words: ['劳动竞赛'], topics: ['x'], card: '', count: 1 },
  ],
  titles: [],
  latin: [],
};
const files: Record<string, string> = {
  '/pagefind/spoken-words.json': '{"x":"提意见 开大会"}',
  '/pagefind/pinyin-table.txt': buildPinyinTable('职代会职工代表大会劳动竞赛提意见开大会'),
  '/pagefind/variants.txt': '職职會会',
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A reader of queries, and the files it has loaded. */
function reader(have: Record<string, string> = files): { reader: QueryReader; loaded: string[] } {
  const loaded: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    loaded.push(url.replace('/pagefind/', ''));
    const text = have[url];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
  return { reader: new QueryReader('/pagefind/', lexicon), loaded };
}

const nowhere = { stands: false, standing: () => Promise.resolve([]) };

test('a word of the lexicon needs no other list', async () => {
  const { reader: queries, loaded } = reader();
  await queries.prepare('职代会');
  const { concepts } = await queries.read('职代会', nowhere);
  expect(concepts.map(({ index }) => index)).toEqual([0]);
  expect(loaded).toEqual([]);
});

test('the sounds of characters are enough for pinyin of such a word', async () => {
  const { reader: queries, loaded } = reader();
  const { replacements } = await queries.read('zhidaihui', nowhere);
  expect(replacements.map(({ read }) => read)).toEqual(['职代会']);
  expect(loaded).toEqual(['pinyin-table.txt']);
});

test('a slip needs the everyday words, too, which may be what is meant', async () => {
  const { reader: queries, loaded } = reader();
  const { replacements } = await queries.read('劳动竟赛', nowhere);
  expect(replacements.map(({ read }) => read)).toEqual(['劳动竞赛']);
  expect(loaded.toSorted()).toEqual(['pinyin-table.txt', 'spoken-words.json']);
  expect((await queries.read('大家提意见', nowhere)).hints).not.toEqual([]);
  expect(loaded).toHaveLength(2);
});

test('what stands somewhere as it is is no slip', async () => {
  const { reader: queries, loaded } = reader();
  expect((await queries.read('劳动竟赛', { ...nowhere, stands: true })).replacements).toEqual([]);
  expect(loaded).toEqual(['spoken-words.json']);
  const standing = (words: readonly string[]): Promise<readonly string[]> => Promise.resolve(words);
  expect((await queries.read('劳动竟赛', { stands: false, standing })).replacements).toEqual([]);
});

test('traditional characters are read once their list is there', async () => {
  const { reader: queries, loaded } = reader();
  await queries.prepare('職代會');
  expect((await queries.read('職代會', nowhere)).text).toBe('职代会');
  await queries.prepare('職代會');
  expect(loaded).toEqual(['variants.txt']);
});

test('without its lists it reads what it knows', async () => {
  const { reader: queries } = reader({});
  await queries.prepare('職代會');
  const { concepts, text } = await queries.read('職代會和劳动竞赛提意见', nowhere);
  expect(text).toBe('職代會和劳动竞赛提意见');
  expect(concepts.map(({ word }) => word)).toEqual(['劳动竞赛']);
});
