import { beforeAll, describe, expect, test } from 'vitest';
import { searchSummary } from '../../src/components/search/search-summary.ts';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import type { Found, SearchOptions } from '../../src/search/results/find.ts';
import { wordingFor } from '../../src/search/query/unit-wording.ts';
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
  const words = found.understanding?.concepts.flatMap(({ index }) => engine.lexicon.concepts[index]?.words);
  expect(words).toContain('母婴室');
  const typed = await ask('妈咪小屋', { asTyped: true });
  expect(typed.hits.length).toBeLessThan(found.hits.length);
});

describe('the unit', () => {
  const query = '女职工特殊保护';

  test('that is in the query is preferred, unless it is not wanted', async () => {
    const found = await ask('幼儿园 教代会');
    expect(found.understanding?.unit).toEqual({ slug: 'youeryuan', word: '幼儿园' });
    expect(found.hits[0]?.units).toContain('youeryuan');
    expect(urls(await ask('幼儿园 教代会', { anyUnit: true }))[0]).not.toBe(urls(found)[0]);
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

test.each([
  ['职代会', '工代会'],
  ['工代会', '职代会'],
  ['会费', '工会经费'],
  ['送清凉', '防暑降温费'],
  ['安康杯', '安全生产月'],
])('%s answers with its card, which says that it is not %s', async (term, other) => {
  const [card] = (await ask(term)).cards;
  expect(card).toMatchObject({ kind: 'term', name: term });
  expect(card?.confusions.map(({ name }) => name)).toContain(other);
});

test('a law answers with its card', async () => {
  const [card] = (await ask('工会法')).cards;
  expect(card).toMatchObject({ kind: 'law', name: '中华人民共和国工会法' });
  expect(card?.text).toContain('核对：');
});

test.each(['生日蛋糕 标准', '过节能发多少钱', '春游能不能报销'])(
  '%s answers with the rule and never with an amount',
  async (query) => {
    const { moneyRule } = await ask(query);
    expect(moneyRule?.url).toMatch(/^\/guides\/jingfei-guiju\/#/u);
    expect(moneyRule?.text).not.toMatch(/[0-9０-９]+\s*(?:元|万)/u);
  },
);

describe('suggestions', () => {
  test.each([
    ['劳动竞', '劳动竞赛'],
    ['竞赛', '劳动竞赛'],
    ['laodongj', '劳动竞赛'],
    ['ldjs', '劳动竞赛'],
    ['公文格', '公文格式：哪些是标准，哪些是惯例'],
  ])('%s suggests %s', async (typed, word) => {
    // The sounds are there once a query has needed them.
    await ask(typed);
    expect(engine.suggest(typed)).toContain(word);
  });

  test('a title that is suggested leads to its page', async () => {
    const [first] = urls(await ask('公文格式：哪些是标准，哪些是惯例'));
    expect(first).toMatch(/^\/guides\/gongwen-geshi\/#/u);
  });

  test('a known word needs none', () => {
    expect(engine.suggest('安康杯')).toEqual([]);
  });

  test('of what nothing is found, known words near it', async () => {
    expect((await ask('特种兵', { asTyped: true })).hits).toEqual([]);
    expect(engine.nearest('特种兵')).toContain('特种重病');
    expect((await ask('特种重病')).hits[0]?.topics).toContain('huzhu-baozhang');
    expect((await ask('asdf')).hits).toEqual([]);
    expect(engine.nearest('asdf')).toEqual([]);
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
