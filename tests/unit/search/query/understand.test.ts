import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideNames, understand } from '../../../../src/search/query/understand.ts';
import { wordingFor } from '../../../../src/search/query/unit-wording.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';
import { readBySound, readPlainly, smallKnowledge, smallLexicon } from '../../../fixtures/small-lexicon.ts';

const named = (query: string): string[] =>
  readBySound(query).concepts.map(({ index }) => smallLexicon.concepts[index]?.[0] ?? '');
const paragraph = '要讲在前面，落到实处'.repeat(20);

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
    ['2026年劳动竞赛', ['劳动竞赛']],
    ['', []],
    ['？？？', []],
    ['特种兵', []],
  ])('%s names %j', (query, wanted) => {
    expect(named(query)).toEqual(wanted);
  });

  test('a subject that is named twice is one, by its first word', () => {
    expect(readPlainly('教代会就是职代会').concepts).toEqual([{ index: 0, word: '教代会' }]);
  });

  test.each([
    ['职代会怎么写', '职代会'],
    ['怎么写职代会', '职代会'],
    ['食堂饭菜怎么改', '食堂饭菜'],
    ['特种兵', '特种兵'],
  ])('of %s, %s says what is looked for', (query, content) => {
    const read = readPlainly(query);
    expect(read.content).toHaveLength(read.text.length);
    expect(read.content.trim()).toContain(content);
    expect(read.content).not.toContain('怎么');
  });

  test.each([
    ['工会', true],
    ['怎么写', true],
    ['工会职代会', false],
    ['工会特种兵', false],
    ['2026年', false],
    ['', false],
    ['？？', false],
  ])('%s says nothing: %s', (query, saysNothing) => {
    const read = readPlainly(query);
    expect(read.saysNothing).toBe(saysNothing);
    // It is searched all the same.
    if (saysNothing) expect(read.content).toBe(read.text);
  });

  test.each([
    ['职代会', ''],
    ['职代会怎么写', '怎么写'],
    ['职代会提案', '提案'],
    ['女职工 职代会 A4', 'a4'],
    ['幼儿园 教代会', ''],
    ['幼儿园 食堂', '食堂'],
    ['特种兵', '特种兵'],
    ['', ''],
  ])('of %s, %j stands beside names', (query, rest) => {
    expect(besideNames(readPlainly(query))).toBe(rest);
  });
});

describe('what a query asks for', () => {
  test.each([
    ['幼儿园工会工作计划 短一点', ['plan']],
    ['生日蛋糕 标准', ['money']],
    ['四不伤害是什么', ['meaning']],
    ['职代会', []],
  ])('%s: %j', (query, asks) => {
    expect([...readPlainly(query).asks].sort()).toEqual(asks);
  });

  test('who names a part of a plan wants no whole one', () => {
    expect(readPlainly('工作计划').wantsPlan).toBe(true);
    expect(readPlainly('工作计划 进度表').wantsPlan).toBe(false);
  });

  test.each([
    ['2026年劳动竞赛', ['2026年']],
    ['2026-2027学年计划', ['2026-2027学年']],
    ['二〇二六年计划', ['二〇二六年']],
    ['今年和明年', ['今年', '明年']],
    ['100天', []],
  ])('years are put aside: %s', (query, years) => {
    const read = readPlainly(query);
    expect(read.years).toEqual(years);
    for (const year of years) expect(read.text).not.toContain(year);
  });
});

test('a year by itself is searched, and as a phrase every year is', () => {
  expect(readPlainly('2026年')).toMatchObject({ text: '2026年', years: ['2026年'] });
  expect(readPlainly('2026年劳动竞赛').phrase).toBe('2026年劳动竞赛');
  expect(readBySound('2026年劳动竟赛').phrase).not.toContain('竟');
});

describe('the unit of a query', () => {
  test('is what it speaks of, by its word', () => {
    expect(readPlainly('车间劳动竞赛').unit).toEqual({ slug: 'qiye', word: '车间' });
    expect(readPlainly('劳动竞赛').unit).toBeUndefined();
  });

  test('is the last of two side by side, and the first of two apart', () => {
    expect(readPlainly('公司幼儿园职代会').unit).toEqual({ slug: 'youeryuan', word: '幼儿园' });
    expect(readPlainly('公司 幼儿园').unit).toEqual({ slug: 'qiye', word: '公司' });
  });

  test('is none that a pasted paragraph mentions', () => {
    expect(readPlainly(`车间${paragraph}`).unit).toBeUndefined();
  });
});

describe('a whole plan is wanted', () => {
  test.each([
    '工会工作计划',
    '工作计划',
    '厂工会工作计划',
    '小学工会计划 简单点',
    '大学工会工作计划怎么写',
    '2027年全年计划',
    '街道工会工作计划',
  ])('by “%s”', (query) => {
    expect(readPlainly(query).wantsPlan).toBe(true);
  });

  test.each([
    '职代会',
    '初中劳动竞赛计划',
    '时间安排 计划',
    '计划用什么字体字号行距',
    '打开去年的计划',
    '去年的计划怎么接着用',
    '通知和计划对照',
    '怎么写',
    '',
    `工作计划${paragraph}`,
  ])('not by “%s”', (query) => {
    expect(readPlainly(query).wantsPlan).toBe(false);
  });
});

test('a pasted paragraph asks for nothing, and its subjects are still read', () => {
  expect(readPlainly(`劳动竞赛的标准${paragraph}`)).toMatchObject({
    asks: new Set(),
    wantsPlan: false,
    concepts: [{ word: '劳动竞赛' }],
  });
});

describe('replacements', () => {
  test('say what was typed and what it was taken for', () => {
    expect(readBySound('劳动竟赛方案').replacements).toEqual([
      { typed: '劳动竟赛', read: '劳动竞赛', by: 'sound', others: [] },
    ]);
    expect(readBySound('劳动竟赛方案').text).toBe('劳动竞赛方案');
    expect(readBySound('zdh').replacements).toEqual([
      { typed: 'zdh', read: '职代会', by: 'pinyin', others: [] },
    ]);
  });

  test('are none for words that the site has', () => {
    for (const query of ['职代会', 'qc', 'QC小组', '100天'])
      expect(readBySound(query).replacements, query).toEqual([]);
  });

  test('by initials are made only where all letters can be read', () => {
    expect(readBySound('&lt;zdh&gt;').replacements).toEqual([]);
    expect(readBySound('hezuo laodongjingsai').replacements).toMatchObject([{ read: '劳动竞赛' }]);
    expect(readBySound('zdh nzg').replacements.map(({ read }) => read)).toEqual(['职代会', '女职工']);
  });

  test('by sound are not made of words that stand as they are', () => {
    expect(readBySound('劳动竟赛', ['劳动竟赛']).replacements).toEqual([]);
    expect(readBySound('送请凉和职代汇', ['送请凉']).replacements).toMatchObject([{ read: '职代会' }]);
  });

  test('by sound are not made where none is looked for', () => {
    const read = understand('劳动竟赛 zdh', smallKnowledge, undefined);
    expect(read.replacements.map(({ by }) => by)).toEqual(['pinyin']);
  });

  test('by sound and pinyin need the sounds', () => {
    expect(readPlainly('劳动竟赛 zdh').replacements).toEqual([]);
  });
});

test('takes anything, and soon', () => {
  // The engine cuts queries to this length.
  for (const query of hostileStrings) expect(() => readBySound(query.slice(0, 300))).not.toThrow();
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...Array.from('zhigonga职代会2026年 ')) }),
      ),
      (query) => {
        const { concepts, content, text } = readBySound(query);
        expect(new Set(concepts.map(({ index }) => index)).size).toBe(concepts.length);
        expect(content).toHaveLength(text.length);
        for (const { word } of concepts) expect(text).toContain(word);
      },
    ),
  );
});

describe('wordingFor', () => {
  test('knows what a unit calls otherwise', () => {
    expect(wordingFor(readPlainly('厂务公开 幼儿园'), smallLexicon)).toEqual({
      unit: '幼儿园',
      typed: '厂务公开',
      own: '园务公开',
    });
  });

  test.each(['园务公开 幼儿园', '厂务公开', '厂务公开 车间', '劳动竞赛 幼儿园'])(
    'has nothing to say to “%s”',
    (query) => {
      expect(wordingFor(readPlainly(query), smallLexicon)).toBeUndefined();
    },
  );
});
