import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumber, numberHeadings, type Level } from '../../../src/passage/number.ts';

const level = fc.constantFrom<Level[]>(1, 2, 3, 4);
const levels = fc.array(level, { maxLength: 60 });

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
        for (const [index, at] of given.entries()) expect(numbers[index]).toMatch(shapes[at]);
      }),
    );
  });

  test('never repeats a number under the same parent, and counts in order from one', () => {
    fc.assert(
      fc.property(levels, (given) => {
        const numbers = numberHeadings(given);
        // Cut the list at every heading above a level: what is left between the cuts has one parent.
        for (const at of [1, 2, 3, 4] as const) {
          let siblings: string[] = [];
          for (const [index, other] of given.entries()) {
            if (other < at) siblings = [];
            if (other !== at) continue;
            siblings.push(numbers[index] ?? '');
            const alone = numberHeadings(siblings.map(() => at));
            expect(siblings).toEqual(alone);
            expect(new Set(siblings).size).toBe(siblings.length);
          }
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
