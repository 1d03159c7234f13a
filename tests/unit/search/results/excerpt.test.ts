import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeleton } from '../../../../src/search/tokens/analyzer.ts';
import { excerpt, excerptOf, type ExcerptPiece } from '../../../../src/search/results/excerpt.ts';
import { hostileStrings, oneOf } from '../../../fixtures/han.ts';

const variants = new Map([['勞', '劳']]);
const joined = (pieces: readonly ExcerptPiece[]): string => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly ExcerptPiece[]): string[] =>
  pieces.filter((piece) => piece.marked).map(({ text }) => text);

describe('excerpt', () => {
  test('shows a short text whole and marks every place', () => {
    expect(excerpt('开展劳动竞赛，勞动竞赛要有奖。', ['劳动竞赛'], variants)).toEqual([
      { text: '开展', marked: false },
      { text: '劳动竞赛', marked: true },
      { text: '，', marked: false },
      { text: '勞动竞赛', marked: true },
      { text: '要有奖。', marked: false },
    ]);
  });

  test('begins after the nearest stop before the words found, with … on both sides', () => {
    const text = `${'前'.repeat(50)}。然后办好安康杯${'后'.repeat(200)}`;
    const pieces = excerpt(text, ['安康杯'], variants);
    expect(joined(pieces)).toBe(`…然后办好安康杯${'后'.repeat(89)}…`);
    expect(marked(pieces)).toEqual(['安康杯']);
  });

  test('cuts inside a sentence that has no stop', () => {
    const text = `${'前'.repeat(50)}安康杯`;
    expect(joined(excerpt(text, ['安康杯'], variants))).toBe(`…${'前'.repeat(24)}安康杯`);
  });

  test('takes the first needle that stands in the text', () => {
    expect(marked(excerpt('工会工作', ['没有', '工作', '工会'], variants))).toEqual(['工作']);
  });

  test('shows the beginning when nothing is found', () => {
    expect(excerpt('工'.repeat(200), ['计划'], variants)).toEqual([
      { text: '工'.repeat(96), marked: false },
      { text: '…', marked: false },
    ]);
    expect(excerpt('', ['计划'], variants)).toEqual([]);
  });

  test('does not cut a character in two', () => {
    expect(joined(excerpt(`工${'👷'.repeat(60)}`, [], variants))).toBe(`工${'👷'.repeat(47)}…`);
    const found = joined(excerpt(`${'👷'.repeat(20)}工安康杯`, ['安康杯'], variants));
    expect(found).toBe(`…${'👷'.repeat(12)}工安康杯`);
  });

  test('writes blocks of the passage on one line', () => {
    expect(joined(excerpt('标题\n正文', [], variants))).toBe('标题 正文');
  });

  const text = fc
    .array(oneOf('工会计划勞，。；Ａ1 👷𠮷'), { maxLength: 200, size: 'max' })
    .map((chars) => chars.join(''));
  const needle = fc
    .array(oneOf('工会计划劳a1'), { minLength: 1, maxLength: 4 })
    .map((chars) => skeleton(chars.join(''), variants));

  test('gives a stretch of the text, short, with … just where it was cut', () => {
    fc.assert(
      fc.property(text, fc.array(needle, { maxLength: 3 }), (given, needles) => {
        const shown = joined(excerpt(given, needles, variants));
        const body = shown.replace(/^…/u, '').replace(/…$/u, '');
        expect(body.length).toBeLessThanOrEqual(96);
        expect(given).toContain(body);
        if (!shown.startsWith('…')) expect(given.startsWith(body)).toBe(true);
        if (!shown.endsWith('…')) expect(given.endsWith(body)).toBe(true);
        if (shown.length < given.length) expect(shown).toContain('…');
        expect(shown.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('marks what was searched, the last place perhaps cut short', () => {
    fc.assert(
      fc.property(text, needle, (given, wanted) => {
        const pieces = excerpt(given, [wanted], variants);
        const marks = marked(pieces);
        const found = skeleton(given, variants).includes(wanted);
        if (found) expect(marks).not.toEqual([]);
        for (const [index, mark] of marks.entries()) {
          const words = skeleton(mark, variants);
          if (index < marks.length - 1) expect(words).toBe(wanted);
          else expect(wanted.startsWith(words)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(hostileStrings.map((hostile) => [hostile.slice(0, 24), hostile] as const))(
    'survives %j as text and as needle',
    (_, hostile) => {
      expect(joined(excerpt(hostile, ['工会'], variants)).length).toBeLessThanOrEqual(98);
      expect(joined(excerpt('工会工作计划', [[...hostile].slice(0, 300).join('')], variants))).toBe(
        '工会工作计划',
      );
    },
  );
});

describe('what a hit shows', () => {
  const shown = (text: string, notes: string, needles: readonly string[]): string =>
    joined(excerptOf({ text, notes }, needles, variants));

  test.each([
    ['its text where the words stand there', '开展劳动竞赛。', '3月劳动竞赛', ['劳动竞赛'], '开展劳动竞赛。'],
    ['its text where neither says anything', '开展竞赛。', '3月', ['安康杯'], '开展竞赛。'],
    ['its notes where these alone say it', '开展竞赛。', '3月安康杯', ['安康杯'], '3月安康杯'],
    [
      'its text where it names the same',
      '职工代表大会。',
      '3月职代会',
      ['职代会', '职工代表大会'],
      '职工代表大会。',
    ],
    [
      'its notes where the whole query stands there',
      '开展竞赛。',
      '报名参加竞赛',
      ['报名参加竞赛', '竞赛'],
      '报名参加竞赛',
    ],
    [
      'its text where the notes hold a piece',
      '竞赛方案。',
      '劳动竞赛',
      ['安康杯竞赛', '劳动竞赛', '竞赛'],
      '竞赛方案。',
    ],
  ])('is %s', (_, text, notes, needles, wanted) => {
    expect(shown(text, notes, needles)).toBe(wanted);
  });
});
