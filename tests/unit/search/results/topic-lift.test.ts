import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftByTopic } from '../../../../src/search/results/topic-lift.ts';

const bearers = new Map([
  ['topic=anquan', new Set([0, 1, 3])],
  ['topic=wenti', new Set([2, 5])],
  ['subject=3', new Set([0, 3])],
  ['unit=qiye', new Set([2, 4])],
]);

test('what shares a topic with the best is worth more, a subject too still more, and none as much as before', () => {
  const before = new Map([
    [0, 1],
    [1, 0.9],
    [2, 0.2],
    [3, 0.2],
    [4, 0.2],
  ]);
  const after = liftByTopic(before, { bearers });
  expect(after.get(3)).toBeGreaterThan(after.get(2) ?? 0);
  expect((after.get(0) ?? 0) / 1).toBeGreaterThan((after.get(1) ?? 0) / 0.9);
  expect(after.get(2)).toBeGreaterThan(0.2);
  expect(after.get(4)).toBe(0.2);
});

test('nothing is worth nothing, and no records are none', () => {
  expect([...liftByTopic(new Map(), { bearers })]).toEqual([]);
  expect([...liftByTopic(new Map([[0, 0]]), { bearers })]).toEqual([[0, 0]]);
  expect([...liftByTopic(new Map([[7, 1]]), { bearers: new Map() })]).toEqual([[7, 1]]);
});

test('keeps all records in their order, and lowers none', () => {
  const worths = fc
    .uniqueArray(fc.tuple(fc.nat(20), fc.double({ min: 0, max: 9, noNaN: true })), {
      selector: ([record]) => record,
    })
    .map((list) => new Map(list));
  fc.assert(
    fc.property(worths, (before) => {
      const after = liftByTopic(before, { bearers });
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [record, worth] of before) {
        expect(after.get(record)).toBeGreaterThanOrEqual(worth);
        expect(after.get(record)).toBeLessThanOrEqual(worth * 2.5 + 1e-9);
      }
    }),
  );
});
