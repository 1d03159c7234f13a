import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumber, numberHeadings, type Level } from '../../../src/passage/number.ts';

const level = fc.constantFrom<Level[]>(1, 2, 3, 4);
const levels = fc.array(level, { maxLength: 60, size: 'max' });

describe('chineseNumber', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [90, '九十'],
    [99, '九十九'],
  ])('writes %i as %s', (value, written) => {
    expect(chineseNumber(value)).toBe(written);
  });

  test.each([0, -1, 100, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => chineseNumber(value)).toThrow(RangeError);
  });

  test('writes every number from 1 to 99 differently, in at most three digits', () => {
    const written = Array.from({ length: 99 }, (_, index) => chineseNumber(index + 1));
    expect(new Set(written).size).toBe(99);
    for (const number of written) expect(number).toMatch(/^[一二三四五六七八九十]{1,3}$/u);
  });
});

describe('numberHeadings', () => {
  test('numbers the four levels as official documents do', () => {
    expect(numberHeadings([1, 2, 3, 4, 4, 3, 2, 1, 2])).toEqual([
      '一、',
      '（一）',
      '1.',
      '（1）',
      '（2）',
      '2.',
      '（二）',
      '二、',
      '（一）',
    ]);
  });

  test('starts deeper levels anew even where a level is left out', () => {
    expect(numberHeadings([1, 3, 3, 1, 3, 2, 3])).toEqual(['一、', '1.', '2.', '二、', '1.', '（一）', '1.']);
  });

  test('numbers nothing when there is nothing', () => {
    expect(numberHeadings([])).toEqual([]);
  });

  test('refuses more headings on one level than a plan can have', () => {
    expect(() => numberHeadings(Array.from({ length: 100 }, () => 1 as const))).toThrow(RangeError);
  });

  test('gives each level its own shape', () => {
    const shapes = {
      1: /^[一二三四五六七八九十]+、$/u,
      2: /^（[一二三四五六七八九十]+）$/u,
      3: /^[1-9][0-9]*\.$/u,
      4: /^（[1-9][0-9]*）$/u,
    };
    fc.assert(
      fc.property(levels, (given) => {
        const numbers = numberHeadings(given);
        expect(numbers).toHaveLength(given.length);
        expect(given.every((at, index) => shapes[at].test(numbers[index] ?? ''))).toBe(true);
      }),
    );
  });

  test('never repeats a number under the same parent, and counts in order from one', () => {
    fc.assert(
      fc.property(levels, (given) => {
        const numbers = numberHeadings(given);
        // Under one parent stand the headings of a level between two headings above it.
        const parentOf = (index: number): number =>
          given.findLastIndex((other, before) => before < index && other < (given[index] ?? 1));
        const families = Map.groupBy(
          given.keys(),
          (index) => `${String(given[index])} under ${String(parentOf(index))}`,
        );
        for (const family of families.values()) {
          const siblings = family.map((index) => numbers[index]);
          expect(new Set(siblings).size).toBe(siblings.length);
          expect(siblings).toEqual(numberHeadings(family.map((index) => given[index] ?? 1)));
        }
      }),
    );
  });

  test('numbers a heading without looking at what comes after it', () => {
    fc.assert(
      fc.property(levels, levels, (before, after) => {
        expect(numberHeadings([...before, ...after]).slice(0, before.length)).toEqual(numberHeadings(before));
      }),
    );
  });
});
