import { afterEach, describe, expect, test, vi } from 'vitest';
import { QueryReader } from '../../../../src/search/query/query-reader.ts';
import { smallLexicon, smallTables } from '../../../fixtures/small-lexicon.ts';

const files: Readonly<Record<string, string>> = {
  'pinyin-table.txt': smallTables.sounds,
  'variants.txt': smallTables.variants,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A reader of queries, and the files it has loaded. */
function reader(have = files): { reader: QueryReader; loaded: string[] } {
  const loaded: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const name = url.replace('/pagefind/', '');
    loaded.push(name);
    const text = have[name];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
  return { reader: new QueryReader('/pagefind/', smallLexicon), loaded };
}

/** Says of words whether they stand somewhere, and keeps which it was asked about. */
function standing(...there: string[]): {
  asked: string[];
  of: (words: readonly string[]) => Promise<readonly string[]>;
} {
  const asked: string[] = [];
  return {
    asked,
    of: (words) => {
      asked.push(...words);
      return Promise.resolve(words.filter((word) => there.includes(word)));
    },
  };
}

test('a query is read as it is written without any other list', async () => {
  const { reader: queries, loaded } = reader();
  await queries.prepare('职代会');
  expect(queries.read('职代会').concepts.map(({ index }) => index)).toEqual([0]);
  expect(queries.read('zdh 劳动竟赛').replacements).toEqual([]);
  expect(queries.sounds).toBeUndefined();
  expect(loaded).toEqual([]);
});

describe('read by its sound', () => {
  test('a query needs the sounds, once', async () => {
    const { reader: queries, loaded } = reader();
    const read = await queries.reread('zhidaihui', standing().of);
    expect(read?.replacements.map(({ read: word }) => word)).toEqual(['职代会']);
    await queries.reread('laodongjingsai', standing().of);
    expect(queries.sounds?.get('会')).toContain('hui');
    expect(loaded).toEqual(['pinyin-table.txt']);
  });

  test('a slip is what it was meant to be', async () => {
    const { asked, of } = standing();
    const read = await reader().reader.reread('劳动竟赛', of);
    expect(read?.text).toBe('劳动竞赛');
    expect(asked).toEqual(['劳动竟赛']);
  });

  test('what stands somewhere as it is is no slip, and the others are', async () => {
    expect(await reader().reader.reread('劳动竟赛', standing('劳动竟赛').of)).toBeUndefined();
    const { asked, of } = standing('送请凉');
    const read = await reader().reader.reread('送请凉和职代汇', of);
    expect(read?.text).toBe('送请凉和职代会');
    expect(asked).toEqual(expect.arrayContaining(['送请凉', '职代汇']));
  });

  test.each(['职代会', '特种兵', '4不伤害', '', '？'])('“%s” has no other reading', async (query) => {
    expect(await reader().reader.reread(query, standing().of)).toBeUndefined();
  });

  test('a long query is no slip, and its pinyin is read', async () => {
    const long = `劳动竟赛${'，要讲在前面'.repeat(12)}`;
    const { asked, of } = standing();
    expect(await reader().reader.reread(long, of)).toBeUndefined();
    expect((await reader().reader.reread(`${long}，zhidaihui`, of))?.replacements).toMatchObject([
      { read: '职代会', by: 'pinyin' },
    ]);
    expect(asked).toEqual([]);
  });

  test('no query has another reading while the sounds cannot be had, and later it has', async () => {
    const have: Record<string, string> = {};
    const { reader: queries } = reader(have);
    expect(await queries.reread('zdh', standing().of)).toBeUndefined();
    have['pinyin-table.txt'] = smallTables.sounds;
    expect((await queries.reread('zdh', standing().of))?.text).toBe('职代会');
  });
});

test('suggestions in letters need the sounds alone', async () => {
  const { reader: queries, loaded } = reader();
  await queries.prepareSounds();
  expect(queries.sounds).toBeDefined();
  expect(loaded).toEqual(['pinyin-table.txt']);
});

test('traditional characters are read once their list is there', async () => {
  const { reader: queries, loaded } = reader();
  await queries.prepare('職代會');
  expect(queries.read('職代會').text).toBe('职代会');
  await queries.prepare('職代會');
  expect(loaded).toEqual(['variants.txt']);
});

test('without its lists it reads what it knows', async () => {
  const { reader: queries } = reader({});
  await queries.prepare('職代會');
  const { concepts, text } = queries.read('職代會和劳动竞赛');
  expect(text).toBe('職代會和劳动竞赛');
  expect(concepts.map(({ word }) => word)).toEqual(['劳动竞赛']);
});
