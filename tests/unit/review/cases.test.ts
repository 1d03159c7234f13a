import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/review/rules.ts';
import { faultsIn, findingsIn, tablesIn } from '../../fixtures/review-cases.ts';

const ids = rules.map(({ id }) => id);

describe.each(tablesIn('rules/'))('$rule', ({ rule, hits, near }) => {
  test('is a rule of the review', () => {
    expect(ids).toContain(rule);
  });

  test.each(hits)('finds its places in $text', (one) => {
    expect(faultsIn(one, rule)).toEqual([]);
  });

  test.each(near)('nothing is found in $text', (one) => {
    expect(findingsIn(one).map(({ rule: id, message }) => `${id} ${message}`)).toEqual([]);
  });
});
