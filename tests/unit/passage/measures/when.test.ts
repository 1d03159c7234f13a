import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../../src/passage/model.ts';
import { inlineText } from '../../../../src/passage/model.ts';
import { covers, orderOf, readWhen, whenLabel } from '../../../../src/passage/measures/when.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words, strong: false });
const blank = (name: string, value: string): Inline => ({ kind: 'blank', name, value });

describe('a cell of a month', () => {
  test.each([
    ['3', 3, 3],
    ['12', 12, 12],
    ['6—9', 6, 9],
    ['12—1', 12, 1],
    ['3月', 3, 3],
    ['6月至9月', 6, 9],
    ['6—9月', 6, 9],
    ['11月至次年2月', 11, 2],
    ['3月底前', 3, 3],
    [' 4月 ', 4, 4],
  ])('%s names months', (words, first, last) => {
    expect(readWhen(words)).toEqual({ kind: 'months', first, last });
  });

  test.each([
    ['每月', '每月'],
    ['每季', '每季'],
    ['每季度末', '每季'],
    ['每个月', '每月'],
    ['每学期', '每学期'],
  ])('%s is a rhythm', (words, word) => {
    expect(readWhen(words)).toEqual({ kind: 'rhythm', word });
  });

  test.each([['【月份】'], [''], ['3个月内'], ['13'], ['30日'], ['2027'], ['年底'], ['3.5']])(
    '%s names none',
    (words) => {
      expect(readWhen(words)).toEqual({ kind: 'open' });
    },
  );
});

describe('the order', () => {
  const order = (words: string, from = 1): number => orderOf(readWhen(words), from);

  test('follows the first month', () => {
    const sorted = ['每学期', '12—1', '【月份】', '6—9', '3', '每月', '1', '每季'].sort(
      (a, b) => order(a) - order(b),
    );
    expect(sorted).toEqual(['1', '3', '6—9', '12—1', '每月', '每季', '每学期', '【月份】']);
  });

  test('begins with the first month of the year', () => {
    const sorted = ['1', '8', '每月', '9', '12—1'].sort((a, b) => order(a, 9) - order(b, 9));
    expect(sorted).toEqual(['9', '12—1', '1', '8', '每月']);
  });
});

test('a span holds the months between its ends, over the end of the year, too', () => {
  const inside = (first: number, last: number): number[] =>
    Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => covers({ first, last }, month));
  expect(inside(6, 9)).toEqual([6, 7, 8, 9]);
  expect(inside(11, 2)).toEqual([1, 2, 11, 12]);
  expect(inside(3, 3)).toEqual([3]);
});

describe('a schedule prints', () => {
  test.each([
    [[text('3')], '3月'],
    [[text('6—9')], '6月至9月'],
    [[text('12—1')], '12月至1月'],
    [[text('每季')], '每季'],
    [[text('3月底前')], '3月底前'],
    [[text('6月至9月')], '6月至9月'],
    [[blank('月份', '3月')], '3月'],
    [[blank('月份', '')], '【月份】'],
    [[blank('起始月份', '6月'), text('—'), blank('结束月份', '9月')], '6月至9月'],
    [[blank('起始月份', '6月'), text('—9')], '6月至9月'],
    [[text('6—'), blank('结束月份', '9月')], '6月至9月'],
  ])('%j as %s', (when, label) => {
    expect(inlineText(whenLabel(when))).toBe(label);
  });
});
