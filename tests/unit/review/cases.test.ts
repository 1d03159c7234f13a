import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/review/rules.ts';
import { faultsIn, findingsIn, tablesIn } from '../../fixtures/review-cases.ts';

const ids = rules.map(({ id }) => id);

// The second tables were written after the rules, and tried once before anything was changed for them.
const tables = ['rules/', 'held-out/'].flatMap((folder) =>
  tablesIn(folder).map((table) => ({ ...table, folder })),
);

describe.each(tables)('$folder$rule', ({ rule, hits, near }) => {
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
