import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test('one in a paragraph is let through, the others are told', () => {
  expect(wordsBy('empty-phrase', '大力推进竞赛，3月前办完。')).toEqual([]);
  expect(seenBy('empty-phrase', '大力推进竞赛，切实加强领导，不断增强活力。')).toEqual([
    ['note', '切实加强'],
    ['note', '不断增强'],
  ]);
  expect(wordsBy('empty-phrase', '大力推进竞赛。\n切实加强领导。')).toEqual([]);
});
