// Fixes change what they mark and nothing else, and what they put there is right.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFixes } from '../../../src/review/edit.ts';
import type { Finding } from '../../../src/review/model.ts';
import { reviewText } from '../../../src/review/review.ts';
import { tablesIn } from '../../fixtures/review-cases.ts';
import { plainContext } from '../../fixtures/review.ts';

const texts = [...tablesIn('rules/'), ...tablesIn('held-out/')].flatMap(({ hits, near }) =>
  [...hits, ...near].map(({ text }) => text),
);
const joined = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom('\n', '', '，', '。')), {
    minLength: 2,
    maxLength: 6,
  })
  .map((pieces) => pieces.flat().join(''));

const review = (text: string): Finding[] =>
  reviewText(text, { ...plainContext, unit: 'yiyuan', kind: 'whole' });

/** What is wrong with the text after one fix: the rest has changed, or the same rule finds something there again. */
function harmOf(text: string, finding: Finding): string[] {
  const { fix, start, end, rule } = finding;
  if (!fix) return [];
  const fixed = withFixes(text, [finding]);
  const newEnd = start + fix.replacement.length;
  const harm: string[] = [];
  if (fixed.slice(0, start) !== text.slice(0, start) || fixed.slice(newEnd) !== text.slice(end))
    harm.push(`${rule} changes more than it marks`);
  const again = review(fixed).find(
    (found) => found.rule === rule && found.start < newEnd && found.end > start,
  );
  if (again)
    harm.push(`${rule} finds “${fixed.slice(again.start, again.end)}” after “${text.slice(start, end)}”`);
  return harm;
}

describe('every fix', () => {
  test('in every case', () => {
    expect(texts.flatMap((text) => review(text).flatMap((finding) => harmOf(text, finding)))).toEqual([]);
  });

  test('in any cases run together', () => {
    fc.assert(
      fc.property(joined, (text) => {
        expect(review(text).flatMap((finding) => harmOf(text, finding))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('and all of them at once, until none is left', () => {
    fc.assert(
      fc.property(joined, (text) => {
        let now = text;
        for (let round = 0; round < 5; round++) now = withFixes(now, review(now));
        expect(review(now).filter(({ fix }) => fix)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
