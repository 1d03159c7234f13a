import { describe, expect, test } from 'vitest';
import { dimensionMeans, lowestOf, meansOf, toTenth } from '../../../src/selftest/means.ts';

const sheet = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2];
const times = (count: number) => Array.from({ length: count }, () => sheet);

describe('the means of a group', () => {
  test('are none for fewer than ten sheets', () => {
    expect(meansOf(times(9))).toBeUndefined();
    expect(meansOf([])).toBeUndefined();
    expect(meansOf(times(10))).toEqual(sheet);
  });

  test('are those of each statement, and of the two of each dimension', () => {
    const means = meansOf([...times(5), ...times(5).map((marks) => marks.map(() => 6))]);
    expect(means?.slice(0, 4)).toEqual([3.5, 4, 4.5, 5]);
    expect(dimensionMeans(means ?? [])).toEqual([3.75, 4.75, 5.75, 3.75, 4.75, 5.75, 3.75]);
  });

  test('have one lowest, or several that are shown alike', () => {
    expect(lowestOf([3.75, 4, 2.94, 2.91, 5, 6, 3])).toEqual([2, 3]);
    expect(lowestOf([3.75, 4, 2.96, 2.94, 5, 6, 3])).toEqual([3]);
  });

  test.each([
    [2.45, 2.5],
    [2.449, 2.4],
    [6, 6],
    [1.05, 1.1],
  ])('%d is shown as %d', (figure, shown) => {
    expect(toTenth(figure)).toBe(shown);
  });
});
