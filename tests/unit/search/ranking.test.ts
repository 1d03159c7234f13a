import { describe, expect, test } from 'vitest';
import { prominence, tellingness, worthOf, type Evidence } from '../../../src/search/ranking.ts';

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

describe('worthOf', () => {
  test.each<[string, Partial<Evidence>, Partial<Evidence>]>([
    ['the meaning over the mere words', { concepts: 1 }, { words: 1 }],
    ['a passage on the topic over one that mentions it', { concepts: 0.7, topic: 1 }, { concepts: 1 }],
    ['the own unit over everyone’s', { unit: 'own' }, { unit: 'common' }],
    ['everyone’s wording over another unit’s', { unit: 'common' }, { unit: 'other' }],
    ['a section over a guide', { kind: 'snippet' }, { kind: 'guide' }],
    ['short over long where short is asked for', { short: true }, {}],
  ])('puts %s', (_, better, worse) => {
    expect(worthOf({ ...nothing, ...better })).toBeGreaterThan(worthOf({ ...nothing, ...worse }));
  });

  test('is nothing special for a kind it does not know', () => {
    expect(worthOf({ ...nothing, kind: 'constructor' })).toBe(0);
  });
});

test('a rare meaning tells more, a common one a little', () => {
  expect(tellingness(2, 900)).toBeGreaterThan(tellingness(200, 900));
  expect(tellingness(900, 900)).toBeGreaterThan(0);
  expect(tellingness(0, 0)).toBeGreaterThan(0);
});

test('prominence lies between one half and one', () => {
  expect(prominence(4, 4)).toBe(1);
  expect(prominence(1, 4)).toBe(0.75);
  expect(prominence(0, 4)).toBe(0.5);
  expect(prominence(0, 0)).toBe(0.5);
});
