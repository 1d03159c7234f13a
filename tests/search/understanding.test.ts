import { beforeAll, describe, expect, test } from 'vitest';
import { searchSummary } from '../../src/components/search/search-summary.ts';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import type { Found, SearchOptions } from '../../src/search/results/find.ts';
import type { Suggestion } from '../../src/search/query/suggest.ts';
import { wordingFor } from '../../src/search/query/unit-wording.ts';
import { answerableAt } from '../support/answerables.ts';
import { engineInNode, listed, plainly } from '../support/search-in-node.ts';

// How the site's own words are read, on the built index. What of it is shown, and can be undone with a click, is
// in tests/e2e/search-understanding.spec.ts.

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

const ask = (query: string, options: Partial<SearchOptions> = {}): Promise<Found> =>
  engine.search(query, { ...plainly, ...options });
const urls = (found: Found): string[] => listed(found).map(({ url }) => url);

describe.each([
  ['劳动竟赛', '劳动竞赛', 'sound'],
  ['zdh', '职代会', 'pinyin'],
  ['songqingliang', '送清凉', 'pinyin'],
])('%s', (typed, read, by) => {
  test(`is read as ${read}, which finds the same`, async () => {
    const found = await ask(typed);
    expect(found.understanding?.replacements).toMatchObject([{ typed, read, by }]);
    expect(searchSummary(typed, found)).toContain(`已按“${read}”查找`);
    const right = await ask(read);
    expect(right.understanding?.replacements).toEqual([]);
    expect(urls(found)[0]).toBe(urls(right)[0]);
    expect(urls(found).toSorted()).toEqual(urls(right).toSorted());
  });

  test('can be searched as typed', async () => {
    const found = await ask(typed, { asTyped: true });
    expect(found.understanding).toBeUndefined();
    expect(found.hits).toEqual([]);
    expect(searchSummary(typed, found)).toContain(`“${typed}”`);
  });
});

test('initials of several words lead to each', async () => {
  const [reading] = (await ask('ldjs')).understanding?.replacements ?? [];
  expect([reading?.read, ...(reading?.others ?? [])].toSorted()).toEqual(['劳动竞赛', '劳动精神'].toSorted());
});

test('other words for the same are searched along, unless they are not wanted', async () => {
  const found = await ask('妈咪小屋');
  expect(found.hits[0]?.title).toContain('母婴室');
  const words = found.understanding?.concepts.flatMap(({ index }) => engine.lexicon.concepts[index] ?? []);
  expect(words).toContain('母婴室');
  const typed = await ask('妈咪小屋', { asTyped: true });
  expect(typed.hits.length).toBeLessThan(found.hits.length);
});

describe('the unit', () => {
  const query = '职代会';

  test('that is in the query is preferred, unless it is not wanted', async () => {
    const found = await ask('幼儿园 教代会');
    expect(found.understanding?.unit).toEqual({ slug: 'youeryuan', word: '幼儿园' });
    expect(found.hits.slice(0, 3).map(({ units }) => units.join(' '))).toEqual(Array(3).fill('youeryuan'));
    expect(urls(await ask('幼儿园 教代会', { anyUnit: true }))).not.toEqual(urls(found));
  });

  test('that a reader keeps is preferred, unless it is not wanted', async () => {
    expect((await ask(query)).hits[0]?.units).not.toContain('yiyuan');
    expect((await ask(query, { ownUnit: 'yiyuan' })).hits[0]?.units).toContain('yiyuan');
    expect(urls(await ask(query, { ownUnit: 'yiyuan', anyUnit: true }))).toEqual(urls(await ask(query)));
  });

  test('that is in the query counts more than the one kept', async () => {
    const found = await ask('机关 慰问', { ownUnit: 'yiyuan' });
    expect(found.understanding?.unit?.slug).toBe('jiguan');
    expect(found.hits[0]?.units).toContain('jiguan');
  });

  test('has its own word for what is asked', async () => {
    const { understanding, hits } = await ask('厂务公开 幼儿园');
    expect(understanding && wordingFor(understanding, engine.lexicon)).toEqual({
      unit: '幼儿园',
      typed: '厂务公开',
      own: '园务公开',
    });
    expect(hits[0]?.topics).toContain('minzhu-guanli');
    expect((await ask('园务公开')).hits[0]?.topics).toContain('minzhu-guanli');
  });
});

test('a year is no word to search for', async () => {
  const { understanding, hits } = await ask('2026年劳动竞赛');
  expect(understanding?.years).toEqual(['2026年']);
  expect(hits[0]?.topics).toContain('jingsai-chuangxin');
});

describe('terms and laws', () => {
  test.each([
    ['工代会', '职代会'],
    ['会费', '工会经费'],
    ['防暑降温费', '送清凉'],
    ['安康杯', '安全生产月'],
  ])('%s answers with its term, too, which says that it is not %s', async (term, other) => {
    const hit = (await ask(term)).hits.find(({ kind, title }) => kind === 'term' && title === term);
    expect(hit).toMatchObject({ match: 'exact', page: '术语' });
    expect(hit?.url).toMatch(/\/terms\/([a-z\d-]+)\/#\1$/u);
    expect(hit?.text).toContain(`不是“${other}”`);
  });

  test('who asks what a word means is told it first', async () => {
    const { hits, understanding } = await ask('安康杯是什么');
    expect(understanding?.asks).toContain('meaning');
    expect(hits[0]).toMatchObject({ kind: 'term', title: '安康杯' });
  });

  test('a law answers by either of its names with how it was checked', async () => {
    for (const name of ['女职工劳动保护特别规定', '中华人民共和国工会法']) {
      const hit = (await ask(name)).hits.find(({ title }) => title === `《${name}》`);
      expect(hit, name).toMatchObject({ kind: 'law', match: 'exact' });
      expect(hit?.text).toContain('核对：');
    }
  });

  test('an article of a law answers with its gist', async () => {
    const hit = (await ask('工会会员在本单位不到25人怎么成立工会')).hits.find(({ kind }) => kind === 'law');
    expect(hit?.title).toMatch(/^第\d+条$/u);
    expect(hit?.page).toMatch(/^《.+》$/u);
  });
});

test.each(['生日蛋糕 标准', '过节能发多少钱', '春游能不能报销'])(
  '%s asks for money, and is answered with what is allowed and no amount',
  async (query) => {
    const { hits, understanding } = await ask(query);
    expect(understanding?.asks).toContain('money');
    const guide = hits.slice(0, 5).find(({ url }) => url.includes('/guides/jingfei-guiju/#'));
    expect(guide?.text).not.toMatch(/[0-9０-９]+\s*(?:元|万)/u);
    expect(guide).toBeDefined();
  },
);

test('what asks for no money is not taken to', async () => {
  for (const query of ['职代会', '劳动竞赛方案', '工会经费'])
    expect((await ask(query)).understanding?.asks, query).not.toContain('money');
});

describe('suggestions', () => {
  const word = (shown: string): Suggestion => ({ shown, url: '' });

  test.each([
    ['劳动竞', '劳动竞赛'],
    ['竞赛', '劳动竞赛'],
    ['laodongj', '劳动竞赛'],
    ['ldjs', '劳动竞赛'],
  ])('%s suggests %s', async (typed, shown) => {
    await engine.prepareSuggestions(typed);
    expect(engine.suggest(typed)).toContainEqual(word(shown));
  });

  test('are pages, too, with addresses that are there', () => {
    const title = '公文格式：哪些是标准，哪些是惯例';
    expect(engine.suggest('公文格')).toContainEqual({ shown: title, url: '/guides/gongwen-geshi/' });
    for (const { title, url } of engine.lexicon.pages) expect(answerableAt(url).page, url).toBe(title);
  });

  test('a title that is suggested leads to its page', async () => {
    const [first] = urls(await ask('公文格式：哪些是标准，哪些是惯例'));
    expect(first).toMatch(/^\/guides\/gongwen-geshi\/#/u);
  });

  test('a known word needs none', () => {
    expect(engine.suggest('安康杯')).toEqual([]);
  });
});

describe('where nothing answers', () => {
  test.each(['asdf', '👷', '$$'])('%s has no hits', async (query) => {
    expect((await ask(query)).hits).toEqual([]);
  });

  test.each(['房贷利率', '驾照扣分怎么查', '彩票中奖号码', '特种兵', '特种兵式旅游', '酒店预订'])(
    '%s is told to be nothing of the site, whatever holds a word of it',
    async (query) => {
      const found = await ask(query);
      expect(found.nothing).toBe(true);
      expect(found.hits.length).toBeLessThanOrEqual(5);
    },
  );

  test('what comes nearest is there to be read, of each page one', async () => {
    const found = await ask('红烧肉的做法');
    expect(found.nothing).toBe(true);
    expect(searchSummary('红烧肉的做法', found)).toBe('站内没有“红烧肉的做法”，最接近的 5 条');
    expect(new Set(urls(found).map((url) => url.replace(/#.*$/u, ''))).size).toBe(5);
  });
});

test.each([
  ['怕里面还留着别的单位名字', 'fang-canliu'],
  ['去年的总结怎么改成计划', 'zongjie-gai-jihua'],
  ['标题用几号字', 'gongwen-geshi'],
])('%s leads to the guide %s', async (query, guide) => {
  expect(urls(await ask(query))[0]).toMatch(new RegExp(`^/guides/${guide}/#`, 'u'));
});

test('a word that stands everywhere is known to say nothing', async () => {
  expect((await ask('工会')).understanding?.saysNothing).toBe(true);
  expect((await ask('工会经费')).understanding?.saysNothing).toBe(false);
});

test.each([
  '工会工作计划',
  '女工',
  '职代会 提案',
  '幼儿园园务公开',
  '公文格式：哪些是标准，哪些是惯例',
  '过节能发多少钱',
])('%s lists no passage twice', async (query) => {
  const found = urls(await ask(query));
  expect(new Set(found).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(0);
});
