import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPage } from '../../../../src/search/results/by-page.ts';

test('the best hit of a page stands for it, in the order of the hits', () => {
  expect(byPage([7, 3, 7, 9, 3, 7])).toEqual([
    { best: 0, others: [2, 5] },
    { best: 1, others: [4] },
    { best: 3, others: [] },
  ]);
  expect(byPage([])).toEqual([]);
});

test('no hit is lost and none stands twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), (pages) => {
      const places = byPage(pages).flatMap(({ best, others }) => [best, ...others]);
      expect(places.sort((a, b) => a - b)).toEqual([...pages.keys()]);
      for (const { best, others } of byPage(pages))
        for (const place of others) expect([pages[place], place > best]).toEqual([pages[best], true]);
    }),
  );
});
