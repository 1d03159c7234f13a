import { afterEach, describe, expect, test, vi } from 'vitest';
import { SearchEngine, SearchUnavailable } from '../../../../src/search/results/engine.ts';
import type { Found, SearchOptions } from '../../../../src/search/results/find.ts';
import { hostileStrings } from '../../../fixtures/han.ts';
import { smallLexicon, smallTables } from '../../../fixtures/small-lexicon.ts';
import { searchRecord } from '../../../fixtures/search-record.ts';
import { smallIndex } from '../../../fixtures/small-index.ts';

const section = (url: string, unit: string, title: string, text: string) =>
  searchRecord({ url, title, text, filters: { topic: ['minzhu'], unit: [unit], role: ['cuoshi'] } });
const opening = (url: string, page: string, unit: string) =>
  searchRecord({
    url,
    page,
    title: '引言',
    text: '为做好全年工作。',
    opens: true,
    filters: { unit: [unit], kind: ['plan'] },
  });
const records = [
  section('/snippets/zhidaihui/#a', 'qiye', '召开职代会', '职代会每年开一次，听取报告。'),
  section('/snippets/jiaodaihui/#a', 'youeryuan', '开好教代会', '教代会每学期开一次，听取意见。'),
  section('/snippets/jingsai/#a', 'tongyong', '组织劳动竞赛', '竞赛方案经职代会讨论，每年评一次。'),
  opening('/plans/zhongxiaoxue/#yinyan', '中小学工会学期制工作计划', 'xuexiao'),
  opening('/plans/qiye/#yinyan', '企业工会工作计划', 'qiye'),
  ...Array.from({ length: 40 }, (_, place) =>
    searchRecord({ url: `/snippets/other-${String(place)}/#a`, title: `其他${String(place)}` }),
  ),
];
const index = smallIndex(records, smallLexicon);
type Files = (typeof index)['files'];
const allFiles: Files = {
  ...index.files,
  'pinyin-table.txt': smallTables.sounds,
  'variants.txt': smallTables.variants,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Loads an engine on some files and the small index, and says what else it loads. */
async function load(
  files: Files | (() => Files) = allFiles,
): Promise<{ engine: SearchEngine; loaded: string[] }> {
  const folder = '/pagefind/';
  const loaded: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const name = url.replace(folder, '');
    loaded.push(name);
    const file = (typeof files === 'function' ? files() : files)[name];
    return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : new Response(file));
  });
  return { engine: await SearchEngine.load(folder), loaded };
}

const options: SearchOptions = {
  choice: {},
  first: 10,
  counts: false,
  asTyped: false,
  anyUnit: false,
  ownUnit: '',
};
const urls = ({ hits }: Found): string[] => hits.map(({ url }) => url);

/** What a search of the small index finds. */
async function ask(query: string, told: Partial<SearchOptions> = {}): Promise<Found> {
  const { engine } = await load();
  return engine.search(query, { ...options, ...told });
}

describe('a search', () => {
  test('gives what answers, the best first, with what a hit shows', async () => {
    const found = await ask('职代会');
    expect(found.hits[0]).toEqual({
      url: '/snippets/zhidaihui/#a',
      title: '召开职代会',
      number: '',
      page: '',
      group: '',
      text: '职代会每年开一次，听取报告。',
      notes: '',
      match: 'exact',
      whole: false,
      kind: 'snippet',
      topics: ['minzhu'],
      units: ['qiye'],
    });
    expect(urls(found)).toContain('/snippets/jiaodaihui/#a');
    expect(found.hits.find(({ title }) => title === '开好教代会')?.match).toBe('related');
    expect(found.needles[0]).toBe('职代会');
    expect(found.needles).toEqual(expect.arrayContaining(['教代会', '职工代表大会']));
  });

  test('counts what holds the words, and the rest', async () => {
    const found = await ask('职代会');
    const exact = found.hits.filter(({ match }) => match === 'exact').length;
    expect([found.exactCount, found.relatedCount]).toEqual([exact, found.hits.length - exact]);
    expect(exact).toBeGreaterThan(0);
  });

  test('loads the first hits, and the others when they are wanted', async () => {
    const all = await ask('职代会');
    const few = await ask('职代会', { first: 1 });
    expect(few.hits).toEqual(all.hits.slice(0, 1));
    expect(few.further).toHaveLength(all.hits.length - 1);
    expect(await Promise.all(few.further.map((one) => one()))).toEqual(all.hits.slice(1));
    expect((await ask('职代会', { first: 0 })).hits).toEqual([]);
  });

  test.each(['', ' ', '？？', '飞机', 'qwrt'])('finds nothing for “%s”', async (query) => {
    const found = await ask(query);
    expect([found.hits, found.further, found.exactCount, found.relatedCount]).toEqual([[], [], 0, 0]);
  });

  test('takes anything, and of a long text reads the beginning', async () => {
    const { engine } = await load();
    for (const query of hostileStrings) await expect(engine.search(query, options)).resolves.toBeDefined();
    const found = await engine.search(`职代会${'，'.repeat(400)}飞机`, options);
    expect(urls(found)[0]).toBe('/snippets/zhidaihui/#a');
    expect(found.understanding?.text).not.toContain('飞机');
  });

  test('gives whole plans where one is asked for', async () => {
    const found = await ask('工会工作计划');
    expect(urls(found).slice(0, 2)).toEqual(['/plans/qiye/#yinyan', '/plans/zhongxiaoxue/#yinyan']);
    expect(found.hits.slice(0, 2).map(({ whole }) => whole)).toEqual([true, true]);
    expect((await ask('小学工会工作计划')).hits[0]?.url).toBe('/plans/zhongxiaoxue/#yinyan');
  });
});

describe('the unit', () => {
  test('in the query is preferred, then the reader’s own, unless none is to be', async () => {
    expect(urls(await ask('教代会开一次', { ownUnit: 'youeryuan' }))[0]).toBe('/snippets/jiaodaihui/#a');
    const first = async (query: string, told: Partial<SearchOptions>): Promise<string | undefined> =>
      (await ask(query, told)).hits[0]?.units[0];
    expect(await first('听取', { ownUnit: 'youeryuan' })).toBe('youeryuan');
    expect(await first('听取', { ownUnit: 'qiye' })).toBe('qiye');
    expect(await first('幼儿园 听取', { ownUnit: 'qiye' })).toBe('youeryuan');
    expect(urls(await ask('听取', { ownUnit: 'youeryuan', anyUnit: true }))).toEqual(urls(await ask('听取')));
  });
});

describe('filters', () => {
  test('narrow the hits, and what each would leave is known', async () => {
    const all = await ask('开一次', { counts: true });
    expect(all.counts?.unit.get('qiye')).toBe(1);
    expect(all.counts?.topic.get('minzhu')).toBe(all.hits.length);
    const found = await ask('开一次', { choice: { unit: 'youeryuan' } });
    expect(urls(found)).toEqual(['/snippets/jiaodaihui/#a']);
    expect(found.withoutFilter).toEqual({ unit: all.hits.length });
    expect(found.counts).toBeUndefined();
  });

  test('that nothing passes leave nothing, and what there would be is said', async () => {
    const found = await ask('开一次', { choice: { unit: 'xuexiao', kind: 'snippet' } });
    expect(found.hits).toEqual([]);
    expect(found.withoutFilter.unit).toBeGreaterThan(0);
    expect(found.withoutFilter.kind).toBe(0);
  });
});

describe('another reading', () => {
  test.each([
    ['劳动竟赛', '劳动竞赛'],
    ['zhidaihui', '职代会'],
    ['zdh', '职代会'],
  ])('of %s is %s, unless it is to be searched as typed', async (typed, read) => {
    const found = await ask(typed);
    expect(found.understanding?.replacements).toMatchObject([{ typed, read }]);
    expect(urls(found)).toEqual(urls(await ask(read)));
    const asTyped = await ask(typed, { asTyped: true });
    expect(asTyped.understanding).toBeUndefined();
    expect(urls(asTyped)).not.toContain('/snippets/zhidaihui/#a');
  });

  test('is not looked for where the query finds what it says', async () => {
    const { engine, loaded } = await load();
    await engine.search('职代会', options);
    await engine.search('听取报告', options);
    expect(loaded.filter((name) => name === 'pinyin-table.txt')).toEqual([]);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  test('of traditional characters is the simplified', async () => {
    expect(urls(await ask('職代會'))).toEqual(urls(await ask('职代会')));
  });

  test('is missed where its lists are missing, and the search goes on', async () => {
    const { engine } = await load(index.files);
    expect((await engine.search('劳动竟赛', options)).understanding?.replacements).toEqual([]);
    expect(urls(await engine.search('職代會 职代会', options))).toContain('/snippets/zhidaihui/#a');
  });
});

describe('suggestions', () => {
  test('are words and pages with their addresses', async () => {
    const { engine } = await load();
    expect(engine.suggest('职')).toContainEqual({ shown: '职代会', url: '' });
    expect(engine.suggest('学期制')).toEqual([
      { shown: '中小学工会学期制工作计划', url: '/plans/zhongxiaoxue/' },
    ]);
    expect(engine.suggest('职代会')).toEqual([]);
    expect(engine.suggest('工'.repeat(100_000))).toEqual([]);
  });

  test('for letters need the sounds, which are loaded for nothing else', async () => {
    const { engine, loaded } = await load();
    loaded.length = 0;
    await engine.prepareSuggestions('职代');
    expect(loaded).toEqual([]);
    expect(engine.suggest('zhidai')).toEqual([]);
    await engine.prepareSuggestions('ZHIDAI');
    expect(loaded).toEqual(['pinyin-table.txt']);
    expect(engine.suggest('ZHIDAI')[0]?.shown).toBe('职代会');
  });

  test('for letters are none while the sounds cannot be had', async () => {
    const { engine } = await load(index.files);
    await engine.prepareSuggestions('zhidai');
    expect(engine.suggest('zhidai')).toEqual([]);
  });
});

describe('what comes nearest', () => {
  test('is listed as such where nothing answers', async () => {
    const found = await ask('召集飞船巡游');
    expect(found.nothing).toBe(true);
    expect(urls(found)).toEqual(['/snippets/zhidaihui/#a']);
    expect(found.exactCount).toBe(0);
  });

  test('is a few of many', async () => {
    const found = await ask('其乐无穷他日');
    expect(found.nothing).toBe(true);
    expect(urls(found)).toHaveLength(5);
  });

  test('is nothing where something answers, or nothing is near', async () => {
    expect((await ask('劳动竞赛')).nothing).toBe(false);
    expect(urls(await ask('asdf'))).toEqual([]);
  });
});

describe('the search is unavailable', () => {
  test.each(['lexicon.json', 'records.json'])('without %s', async (name) => {
    for (const text of [undefined, '', '<!doctype html>', '{}']) {
      const files = Object.fromEntries(
        Object.entries({ ...allFiles, [name]: text }).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value]],
        ),
      );
      await expect(load(files)).rejects.toMatchObject({ name: 'SearchUnavailable', passes: false });
    }
  });

  test.each(['lexicon.json', 'records.json'])('with the %s of another index', async (name) => {
    const other = JSON.stringify({ ...JSON.parse(String(allFiles[name])), edition: 'other' });
    await expect(load({ ...allFiles, [name]: other })).rejects.toThrow(SearchUnavailable);
  });

  test('no longer, where the table of another index was only kept by the browser', async () => {
    const kept = JSON.stringify({ ...JSON.parse(String(allFiles['lexicon.json'])), edition: 'other' });
    let asked = 0;
    const { engine } = await load(() => {
      asked += 1;
      return asked <= 3 ? { ...allFiles, 'lexicon.json': kept } : allFiles;
    });
    expect((await engine.search('职代会', options)).hits).not.toEqual([]);
  });

  test.each(['', '<!doctype html>', 'pagefind_dcd'])('where the directory is “%s”', async (text) => {
    await expect(load({ ...allFiles, 'directory.pf_meta': text })).rejects.toThrow(SearchUnavailable);
  });
});

describe('a part of the index that is missing', () => {
  /** All files but some. */
  const without = (gone: RegExp): Files =>
    Object.fromEntries(Object.entries(allFiles).filter(([name]) => !gone.test(name)));

  test('makes search unavailable where nothing is found for want of it, and only for so long', async () => {
    let files = without(/^index\//u);
    const { engine } = await load(() => files);
    await expect(engine.search('职代会', options)).rejects.toMatchObject({ passes: false });
    files = allFiles;
    const found = await engine.search('职代会', options);
    expect(urls(found)).not.toEqual([]);
    expect(found.loss).toBeUndefined();
  });

  test('is said where something is found without it', async () => {
    const chunks = Object.keys(allFiles).filter((name) => name.startsWith('index/'));
    let partly = 0;
    for (const name of chunks) {
      const { engine } = await load(without(new RegExp(name, 'u')));
      const found = await engine.search('职代会 劳动竞赛 听取意见', options).catch(() => undefined);
      if (!found?.loss) continue;
      partly += 1;
      expect(found.hits).not.toEqual([]);
      expect(found.loss).toEqual({ passes: false });
    }
    expect(partly).toBeGreaterThan(0);
  });

  test('that could not even be reached may come back', async () => {
    const { engine } = await load();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(engine.search('职代会', options)).rejects.toMatchObject({ passes: true });
  });
});
