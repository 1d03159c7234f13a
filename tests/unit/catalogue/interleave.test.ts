import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interleave } from '../../../src/catalogue/interleave.ts';

test('each list gives one in its turn, until there are enough', () => {
  expect(interleave([['a1', 'a2', 'a3'], [], ['b1'], ['c1', 'c2']], 5)).toEqual([
    'a1',
    'b1',
    'c1',
    'a2',
    'c2',
  ]);
  expect(interleave([['a1']], 0)).toEqual([]);
  expect(interleave([], 3)).toEqual([]);
});

test('nothing is lost while there is room, and each list keeps its order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), (lists) => {
      const named = lists.map((list, index) => list.map((item, place) => ({ item, index, place })));
      const all = interleave(named, Infinity);
      expect(all).toHaveLength(lists.flat().length);
      for (const [index, list] of named.entries()) {
        expect(all.filter((entry) => entry.index === index)).toEqual(list);
      }
    }),
  );
});
