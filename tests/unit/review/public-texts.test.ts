// Small inputs of the shape of faults that were seen in public texts of unions.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewText } from '../../../src/review/review.ts';
import { faultsIn, findingsIn } from '../../fixtures/review-cases.ts';
import { plainContext } from '../../fixtures/review.ts';

const file = new URL('cases/public-texts.yaml', import.meta.url);
const source: unknown = parse(readFileSync(file, 'utf8'));
const entry = z.strictObject({
  text: z.string(),
  unit: z.string().default(''),
  want: z.string().optional(),
  words: z.array(z.string()).default([]),
  part: z.string().optional(),
  listed: z.boolean().optional(),
  why: z.string().optional(),
});
/** Makes a text as long as a whole plan. */
const filler = '围绕本单位的中心任务，把职工的急难愁盼一件一件办好。'.repeat(12);
const entries = z
  .array(entry)
  .parse(source)
  .map((one) => ({ ...one, text: one.text.replace('{filler}', filler), allowedNames: [] }));

const hits = entries.filter(({ want }) => want !== undefined);
const parts = entries.filter(({ part }) => part !== undefined);
const clean = entries.filter(({ want, part }) => want === undefined && part === undefined);

/** The places of words that stand in a text one after the other. */
function placesOf(text: string, words: readonly string[]): [number, number][] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    expect(start, word).toBeGreaterThanOrEqual(0);
    from = start + word.length;
    return [start, from];
  });
}

test('there are 89', () => {
  expect([hits.length, clean.length, parts.length]).toEqual([hits.length, 85 - hits.length, 4]);
});

test.each(hits)('$want in $text', (one) => {
  const places = placesOf(one.text, one.words);
  expect(places.length).toBeGreaterThan(0);
  expect(faultsIn({ ...one, places }, one.want ?? '')).toEqual([]);
});

test.each(clean)('nothing in $text', (one) => {
  expect(findingsIn(one).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

test.each(parts)('$part is told to be missing, $listed, in $text', ({ text, unit, part = '', listed }) => {
  const told = reviewText(text, { ...plainContext, unit, kind: 'whole' })
    .filter(({ rule }) => rule === 'missing-part')
    .some(({ message }) => message.includes(part));
  expect(told).toBe(listed);
});
