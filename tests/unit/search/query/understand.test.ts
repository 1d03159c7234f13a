import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpokenWords } from '../../../../src/search/files/spoken-words.ts';
import type { Concept, Lexicon } from '../../../../src/search/files/lexicon.ts';
import { typeableWords } from '../../../../src/search/query/typeable-words.ts';
import { buildPinyinTable } from '../../../../src/search/index/pinyin-table.ts';
import { soundReader } from '../../../../src/search/query/sound-reader.ts';
import { senseFinder } from '../../../../src/search/query/word-senses.ts';
import { readPinyinTable } from '../../../../src/search/files/pinyin-table.ts';
import type { QueryKnowledge } from '../../../../src/search/query/corrections.ts';
import { asksForPlan, understand, type Understanding } from '../../../../src/search/query/understand.ts';
import { readVariants } from '../../../../src/search/files/variants.ts';
import { wordingFor } from '../../../../src/search/query/unit-wording.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

const concept = (...words: string[]): Concept => ({ words, topics: ['x'], card: '', count: 1 });
const lexicon: Lexicon = {
  topics: [
    { slug: 'x', name: '民主管理' },
    { slug: 'y', name: '文体活动' },
  ],
  units: [
    { slug: 'youeryuan', name: '幼儿园', aliases: ['幼儿园', '园所'], words: { 厂务公开: '园务公开' } },
    { slug: 'xuexiao', name: '学校', aliases: ['小学', '初中', '大学'], words: { 厂务公开: '校务公开' } },
    { slug: 'qiye', name: '企业', aliases: ['公司', '车间', '厂工会'], words: { 厂务公开: '厂务公开' } },
  ],
  roles: [{ slug: 'shijian', name: '时间安排', aliases: ['进度表'] }],
  concepts: [
    concept('职代会', '职工代表大会', '教代会'),
    concept('厂务公开', '园务公开'),
    concept('劳动竞赛'),
    concept('送清凉'),
    concept('四不伤害'),
    concept('生日慰问', '生日蛋糕'),
    concept('女职工'),
    concept('大干100天'),
  ],
  titles: ['中小学工会学期制工作计划', '高校工会年度工作计划'],
  latin: ['qc'],
};
const everyday: SpokenWords = new Map([
  ['x', ['提意见', '职代会']],
  ['y', ['门票', '老师', '厂工会']],
  ['title=1', ['字体']],
]);
const variants = readVariants('職职會会勞劳動动競竞賽赛');
const words = typeableWords(lexicon, everyday);
const sounds = readPinyinTable(buildPinyinTable(words.join('')));
const knowledge: QueryKnowledge = {
  lexicon,
  variants,
  senses: senseFinder(lexicon, everyday, variants),
  titles: lexicon.titles,
  sounds: await soundReader(words, sounds),
};
const read = (query: string, slips = true): Understanding =>
  understand(query, knowledge, { slips, standing: new Set() });
const named = (query: string): string[] =>
  read(query).concepts.map(({ index }) => lexicon.concepts[index]?.words[0] ?? '');

describe('the words of a query', () => {
  test.each([
    ['职代会', ['职代会']],
    ['職代會', ['职代会']],
    ['ＱＣ 职代会', ['职代会']],
    ['职工代表大会怎么开', ['职代会']],
    ['幼儿园人少没有教代会，园务公开那一段怎么写', ['职代会', '厂务公开']],
    ['zdh', ['职代会']],
    ['zhidaihui', ['职代会']],
    ['zhi dai hui', ['职代会']],
    ['zhi dai hui 提案', ['职代会']],
    ["劳动竞赛 zhi'dai'hui", ['劳动竞赛', '职代会']],
    ['nǚzhígōng', ['女职工']],
    ['劳动竟赛', ['劳动竞赛']],
    ['勞動競賽方案', ['劳动竞赛']],
    ['送请凉和职代汇', ['送清凉', '职代会']],
    ['4不伤害是什么', ['四不伤害']],
    ['大干一百天', ['大干100天']],
    ['2026年劳动竞赛', ['劳动竞赛']],
    ['', []],
    ['？？？', []],
    ['特种兵', []],
  ])('%s names %j', (query, wanted) => {
    expect(named(query)).toEqual(wanted);
  });

  test.each([
    ['职代会', true, false],
    ['职代会 劳动竞赛', true, false],
    ['职代会怎么写', true, false],
    ['怎么写', false, false],
    ['职代会标准', false, false],
    ['幼儿园职代会', true, false],
    ['级职代会', false, true],
    ['特种兵', false, true],
  ])('%s: subjects only %s, something unread %s', (query, subjectsOnly, unread) => {
    expect(read(query)).toMatchObject({ subjectsOnly, unread });
  });

  test.each([
    ['工会', true],
    ['怎么写', true],
    ['工会职代会', false],
    ['工会特种兵', false],
    ['2026年', false],
    ['', false],
  ])('%s says nothing: %s', (query, saysNothing) => {
    expect(read(query).saysNothing).toBe(saysNothing);
  });

  test('that are in no list are searched as they stand', () => {
    expect(read('食堂饭菜怎么改').rest).toEqual(['食堂饭菜', '改'].filter((word) => word.length > 1));
    expect(read('职代会怎么写').rest).toEqual([]);
    expect(read('特种兵').rest).toEqual(['特种兵']);
    expect(read('技能人才').rest).toEqual(['技能人才']);
  });
});

describe('what a query asks for', () => {
  test.each([
    ['幼儿园工会工作计划 短一点', ['plan', 'short']],
    ['生日蛋糕 标准', ['money']],
    ['四不伤害是什么', ['meaning']],
    ['职代会', []],
  ])('%s: %j', (query, asks) => {
    expect([...read(query).asks].sort()).toEqual(asks);
  });

  test('a unit is a preference, not a word', () => {
    expect(read('车间劳动竞赛')).toMatchObject({ unit: { slug: 'qiye', word: '车间' }, rest: [] });
    expect(read('劳动竞赛').unit).toBeUndefined();
  });

  test('of two units side by side the last is meant', () => {
    expect(read('公司幼儿园职代会').unit).toEqual({ slug: 'youeryuan', word: '幼儿园' });
    expect(read('公司 幼儿园').unit).toEqual({ slug: 'qiye', word: '公司' });
  });

  test('the plan of a unit is asked for with the union of the unit in between', () => {
    const understanding = read('厂工会工作计划');
    expect(understanding.unit).toEqual({ slug: 'qiye', word: '厂工会' });
    expect(asksForPlan(understanding, false)).toBe(true);
    expect(asksForPlan(read('老师工作计划'), false)).toBe(true);
    expect(asksForPlan(read('门票工作计划'), false)).toBe(false);
  });

  test('everyday words lead to single pages', () => {
    const understanding = read('计划用什么字体');
    expect(understanding.pages).toEqual([1]);
    expect(asksForPlan(understanding, false)).toBe(false);
    expect(read(`字体${'安全生产要讲在前面'.repeat(20)}`).pages).toEqual([]);
  });

  test('a unit that a pasted paragraph mentions is none', () => {
    expect(read(`车间${'安全生产要讲在前面'.repeat(20)}`).unit).toBeUndefined();
  });

  test('everyday words hint at topics and are searched for', () => {
    expect(read('大家提意见')).toMatchObject({ spoken: ['提意见'], rest: [], unread: false });
    expect(new Set(read('大家提意见').hints)).toEqual(new Set(['x']));
    expect(read('职代会').hints).toEqual([]);
  });

  test('longer everyday words hint more', () => {
    expect(read('提意见和门票').hints).toEqual(['x', 'x', 'y']);
  });

  test('who is spoken of hints only when nothing else does', () => {
    expect(read('老师').hints).toEqual(['y']);
    expect(read('老师提意见').hints).toEqual(['x', 'x']);
    expect(read('老师职代会').hints).toEqual([]);
  });

  test('a pasted paragraph asks for nothing and is not read by its sound', () => {
    const pasted = `劳动竟赛的标准${'要讲在前面'.repeat(30)}`;
    expect(read(pasted)).toMatchObject({ asks: new Set(), replacements: [] });
  });

  test.each([
    ['小学工会计划 简单点', ['中小学工会学期制工作计划']],
    ['初中工会计划', ['中小学工会学期制工作计划']],
    ['大学工会工作计划怎么写', ['高校工会年度工作计划']],
    ['初中劳动竞赛计划', []],
    ['车间工会计划', []],
  ])('%s: the plan of that kind of unit', (query, wanted) => {
    expect(read(query).titles.map(({ place }) => lexicon.titles[place])).toEqual(wanted);
  });

  test('a role is a preference', () => {
    expect(read('进度表').roles).toEqual(['shijian']);
  });

  test.each([
    ['2026年劳动竞赛', ['2026年']],
    ['2026-2027学年计划', ['2026-2027学年']],
    ['二〇二六年', ['二〇二六年']],
    ['今年和明年', ['今年', '明年']],
  ])('years are put aside: %s', (query, years) => {
    expect(read(query).years).toEqual(years);
  });
});

describe('replacements', () => {
  test('say what was typed and what it was taken for', () => {
    expect(read('劳动竟赛方案').replacements).toEqual([
      { typed: '劳动竟赛', read: '劳动竞赛', by: 'sound', others: [] },
    ]);
    expect(read('zdh').replacements).toEqual([{ typed: 'zdh', read: '职代会', by: 'pinyin', others: [] }]);
    expect(read('4不伤害').replacements).toMatchObject([{ by: 'numeral', read: '四不伤害' }]);
  });

  test('are none for words that the site has', () => {
    for (const query of ['职代会', 'qc', 'QC小组', '100天'])
      expect(read(query).replacements, query).toEqual([]);
  });

  test('by initials are made only where all letters can be read', () => {
    expect(read('&lt;zdh&gt;').replacements).toEqual([]);
    expect(read('hezuo laodongjingsai').replacements).toMatchObject([{ read: '劳动竞赛' }]);
    expect(read('zdh ldjs').replacements.map(({ read: word }) => word)).toEqual(['职代会', '劳动竞赛']);
  });

  test('by sound are made only when asked for', () => {
    expect(read('劳动竟赛', false).replacements).toEqual([]);
    expect(read('劳动竟赛', false).text).toBe('劳动竟赛');
  });

  test('by sound and pinyin need the sounds', () => {
    const without = understand(
      '劳动竟赛 zdh',
      { ...knowledge, sounds: undefined },
      { slips: true, standing: new Set() },
    );
    expect(without.replacements).toEqual([]);
  });
});

test('takes anything, and soon', () => {
  // The engine cuts queries to this length.
  for (const query of hostileStrings) expect(() => read(query.slice(0, 300))).not.toThrow();
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...Array.from('zhigonga职代会2026年 ')) }),
      ),
      (query) => {
        const { concepts, rest } = read(query);
        expect(new Set(concepts.map(({ index }) => index)).size).toBe(concepts.length);
        expect(new Set(rest).size).toBe(rest.length);
      },
    ),
  );
});

describe('wordingFor', () => {
  test('knows what a unit calls otherwise', () => {
    expect(wordingFor(read('厂务公开 幼儿园'), lexicon)).toEqual({
      unit: '幼儿园',
      typed: '厂务公开',
      own: '园务公开',
    });
  });

  test.each(['园务公开 幼儿园', '厂务公开', '厂务公开 车间', '劳动竞赛 幼儿园'])(
    'has nothing to say to “%s”',
    (query) => {
      expect(wordingFor(read(query), lexicon)).toBeUndefined();
    },
  );
});
