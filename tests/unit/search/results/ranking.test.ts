import { describe, expect, test } from 'vitest';
import { termWeight, idf, scoreOf, type Evidence } from '../../../../src/search/results/ranking.ts';

const nothing: Evidence = {
  words: 0,
  concepts: 0,
  rest: 0,
  topic: 0,
  unit: 'unasked',
  title: false,
  role: false,
  short: false,
  rule: false,
  kind: 'plan',
};

describe('scoreOf', () => {
  test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
    ['the meaning over the mere words', { concepts: 1 }, { words: 1 }],
    ['a passage on the topic over one that mentions it', { concepts: 0.7, topic: 1 }, { concepts: 1 }],
    ['the own unit over everyone’s', { unit: 'own' }, { unit: 'common' }],
    ['everyone’s wording over another unit’s', { unit: 'common' }, { unit: 'other' }],
    ['a section over a guide', { kind: 'snippet' }, { kind: 'guide' }],
    ['short over long where short is asked for', { short: true }, {}],
  ])('puts %s', (_, better, worse) => {
    expect(scoreOf({ ...nothing, ...better })).toBeGreaterThan(scoreOf({ ...nothing, ...worse }));
  });

  test('is nothing special for a kind it does not know', () => {
    expect(scoreOf({ ...nothing, kind: 'constructor' })).toBe(0);
  });
});

test('a rare meaning tells more, a common one a little', () => {
  expect(idf(2, 900)).toBeGreaterThan(idf(200, 900));
  expect(idf(900, 900)).toBeGreaterThan(0);
  expect(idf(0, 0)).toBeGreaterThan(0);
});

test('termWeight lies between one half and one', () => {
  expect(termWeight(4, 4)).toBe(1);
  expect(termWeight(1, 4)).toBe(0.75);
  expect(termWeight(0, 4)).toBe(0.5);
  expect(termWeight(0, 0)).toBe(0.5);
});
