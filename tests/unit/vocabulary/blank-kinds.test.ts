import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankKindNames as kinds,
  checkValue,
  optionsOf,
  tidyValue,
  type BlankKindName as Kind,
} from '../../../src/vocabulary/blank-kinds.ts';
import { vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { anyText } from '../../fixtures/han.ts';

const check = (kind: Kind, value: string): string =>
  checkValue({ kind, example: '例', ...(kind === 'choice' ? { options: ['甲', '乙'] } : {}) }, value);

describe('a value', () => {
  test.each<[Kind, string, string]>([
    ['year', '２０２７年', '2027'],
    ['year', ' 2027 ', '2027'],
    ['month', '06', '6月'],
    ['month', '12月份', '12月'],
    ['month', '上半年', '上半年'],
    ['date', '2027-1-05', '2027年1月5日'],
    ['date', '2027.01.15', '2027年1月15日'],
    ['date', '２０２７／１／１５', '2027年1月15日'],
    ['date', '2027年01月15日', '2027年1月15日'],
    ['date', '3.8', '3月8日'],
    ['date', '月底', '月底'],
    ['percent', '９５％', '95'],
    ['money', '12,000元', '12000'],
    ['money', '５０００', '5000'],
    ['number', '１２０', '120'],
    ['text', ' ２０２７年２月 ', '２０２７年２月'],
    ['choice', '甲', '甲'],
  ])('of kind %s %j is written %j', (kind, value, tidy) => {
    expect(tidyValue(kind, value)).toBe(tidy);
    expect(tidyValue(kind, tidy)).toBe(tidy);
  });

  test.each<[Kind, string]>([
    ['text', '什么都行'],
    ['number', '120'],
    ['number', '1.5'],
    ['year', '2027'],
    ['month', '6月'],
    ['date', '3月8日'],
    ['date', '2028年2月29日'],
    ['date', '2月29日'],
    ['money', '5000.5'],
    ['percent', '100'],
    ['choice', '乙'],
  ])('of kind %s %j is as it should be', (kind, value) => {
    expect(check(kind, value)).toBe('');
  });

  test.each<[Kind, string, string]>([
    ['number', '一百二十', '填数字'],
    ['number', '-3', '填数字'],
    ['year', '27', '四位数字'],
    ['year', '1998', '四位数字'],
    ['month', '13月', '几月'],
    ['month', '06月', '几月'],
    ['date', '2027年2月29日', '日期写成'],
    ['date', '13月1日', '日期写成'],
    ['date', '4月31日', '日期写成'],
    ['date', '0月0日', '日期写成'],
    ['money', '五千', '只填数字'],
    ['percent', '百分之九十', '只填数字'],
    ['percent', '120', '超过了 100%'],
    ['choice', '丙', '不在可选'],
  ])('of kind %s %j is questioned', (kind, value, message) => {
    expect(check(kind, value)).toContain(message);
  });

  test('that is not there is not questioned', () => {
    for (const kind of kinds) expect(check(kind, '')).toBe('');
  });

  test('is never lost, and is tidy once it is tidied', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyText, (kind, text) => {
        const tidy = tidyValue(kind, text);
        expect(tidyValue(kind, tidy)).toBe(tidy);
        if (/[\p{L}\p{N}]/u.test(text)) expect(tidy).not.toBe('');
      }),
    );
  });
});

test('every example of the site is what its kind asks for', () => {
  const wrong = [...vocabulary().blanks.values()].filter(
    (blank) =>
      !blank.unitWord && checkValue({ ...blank, options: blank.options ?? [] }, blank.example) !== '',
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('a month is one of twelve, a choice one of its own', () => {
  expect(optionsOf({ kind: 'month' }).join()).toBe('1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月');
  expect(optionsOf({ kind: 'choice', options: ['甲', '乙'] })).toEqual(['甲', '乙']);
  expect(optionsOf({ kind: 'text' })).toEqual([]);
});
