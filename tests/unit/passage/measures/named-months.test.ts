import { describe, expect, test } from 'vitest';
import { namedMonths } from '../../../../src/passage/measures/named-months.ts';

describe('the months a text names', () => {
  test.each<[string, number[]]>([
    ['3月前与各车间签订安全责任书', [3]],
    ['6月至9月送清凉', [6, 9]],
    ['6—9月送清凉', [6, 9]],
    ['6至9月送清凉', [6, 9]],
    ['4月、8月、12月各一次', [4, 8, 12]],
    ['7、8月休息', [7, 8]],
    ['【年份】年3月8日前', [3]],
    ['3个月内办结，试用满6个月', []],
    ['每月25日前', []],
    ['满15月龄', []],
    ['第13月', []],
  ])('%s', (text, months) => {
    expect(namedMonths(text)).toEqual(months.map((month) => ({ month, elsewhere: false })));
  });

  test.each<[string, number[]]>([
    ['上年12月', [12]],
    ['去年11月', [11]],
    ['次年1月', [1]],
    ['明年3月', [3]],
    ['2025年12月27日修订', [12]],
    ['【上一年份】年12月', [12]],
  ])('%s is in another year', (text, months) => {
    expect(namedMonths(text)).toEqual(months.map((month) => ({ month, elsewhere: true })));
  });

  test('a span may end in another year', () => {
    expect(namedMonths('12月至次年1月走访')).toEqual([
      { month: 12, elsewhere: false },
      { month: 1, elsewhere: true },
    ]);
  });
});
