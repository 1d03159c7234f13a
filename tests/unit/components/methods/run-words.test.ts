import { describe, expect, test } from 'vitest';
import { choicesOf, lengthAndHeads } from '../../../../src/components/methods/run-words.ts';
import { smallWords } from '../../../fixtures/vocabulary.ts';

const run = (minutes: number, from: number, to: number, units: string[] = []) => ({
  problem: '同一种差错反复出',
  kinds: ['chucuo'],
  minutes,
  heads: { from, to },
  units,
  room: '会议室',
  materials: [],
});

test.each([
  [run(40, 5, 20), ['40分钟', '5–20人']],
  [run(90, 12, 12), ['90分钟', '12人']],
])('says how long and for how many', (given, words) => {
  expect(lengthAndHeads(given)).toEqual(words);
});

describe('what a method answers to', () => {
  test.each([
    [30, '30 60 90 240'],
    [31, '60 90 240'],
    [60, '60 90 240'],
    [100, '240'],
    [300, ''],
  ])('%i minutes fit into %j', (minutes, times) => {
    expect(choicesOf(run(minutes, 5, 20), smallWords)['data-time']).toBe(times);
  });

  test.each([
    [2, 4, '2-5'],
    [5, 20, '2-5 6-12 13-30'],
    [6, 12, '6-12'],
    [31, 60, '31'],
    [12, 50, '6-12 13-30 31'],
  ])('%i to %i people are %j', (from, to, sizes) => {
    expect(choicesOf(run(40, from, to), smallWords)['data-heads']).toBe(sizes);
  });

  test('a method for no kind of unit by name fits every one', () => {
    expect(choicesOf(run(40, 5, 20), smallWords)['data-unit']).toBe('qiye xuexiao');
    expect(choicesOf(run(40, 5, 20, ['xuexiao']), smallWords)['data-unit']).toBe('xuexiao');
  });
});
