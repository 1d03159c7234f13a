import { expect, test } from 'vitest';
import { meanGain, meanReciprocalRank, score, scoreNone, within } from '../../support/ranking.ts';

test('the place is that of the first answer, not of what is near', () => {
  expect(score([1, 0, 2, 2], [2, 2, 1]).place).toBe(2);
  expect(score([1, 1], [2, 1, 1]).place).toBeUndefined();
  expect(score([...Array<number>(10).fill(0), 2], [2]).place).toBeUndefined();
});

test('the gain is 1 when the first five are the best of the site', () => {
  expect(score([2, 1], [1, 0, 2]).gain).toBe(1);
  expect(score([2, 2, 2, 2, 2, 0], Array<number>(30).fill(2)).gain).toBe(1);
});

test('the gain falls when answers stand lower, are missing, or only touch the subject', () => {
  const available = [2, 2, 1, 0, 0, 0];
  const { gain } = score([2, 2, 1], available);
  expect(score([2, 1, 2], available).gain).toBeLessThan(gain);
  expect(score([2], available).gain).toBeLessThan(gain);
  expect(score([1, 2, 2], available).gain).toBeLessThan(score([2, 1, 2], available).gain);
  expect(score([0, 0, 0, 0, 0, 2], available).gain).toBe(0);
});

test('an answer counts three times what is near', () => {
  expect(score([1], [2, 1]).gain / score([2], [2, 1]).gain).toBeCloseTo(1 / 3);
});

test('where nothing answers, right is the answer that says so', () => {
  expect(scoreNone(true)).toEqual({ place: 0, gain: 1 });
  expect(scoreNone(false)).toEqual({ place: undefined, gain: 0 });
});

test('many queries are summed up', () => {
  const scores = [score([2], [2]), score([0, 2], [2]), scoreNone(false)];
  expect(within(scores, 1)).toBeCloseTo(1 / 3);
  expect(within(scores, 3)).toBeCloseTo(2 / 3);
  expect(meanReciprocalRank(scores)).toBeCloseTo(1.5 / 3);
  expect(meanGain(scores)).toBeCloseTo((1 + 1 / Math.log2(3)) / 3);
  expect(within([], 1)).toBe(0);
});
