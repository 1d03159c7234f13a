import { beforeAll, describe, expect, test } from 'vitest';
import { answerables } from '../support/answerables.ts';
import { few, grade, judgedQueries, subjects, type Judgement } from '../support/queries.ts';

// The judgements of the quality set hold for the library as it was built: a rule that finds nothing has lost its
// passages, and one that finds very much is none.

const halves = ['tuning', 'held-out'] as const;
const queries = ([...halves, 'everyday', 'edges', 'fresh'] as const).flatMap((part) => judgedQueries(part));

// All pages are read at once, which takes a while.
beforeAll(() => {
  answerables();
});

const rules = (judgements: Iterable<readonly [string, Judgement]>): [string, boolean, number][] =>
  [...judgements].flatMap(([name, { answers, near }]) =>
    [...answers, ...near].map(({ written, many, holds }): [string, boolean, number] => [
      `${name}: ${written}`,
      many,
      answerables().filter((one) => holds(one)).length,
    ]),
  );

describe.each([
  ['subjects', () => rules(subjects())],
  ['queries', () => rules(queries.map((judged) => [judged.query, judged] as const))],
])('each rule of the %s', (_, listed) => {
  test('finds something', () => {
    const dead = listed().filter(([, , found]) => found === 0);
    expect(dead.map(([name]) => name)).toEqual([]);
  });

  test(`finds no more than ${String(few)}, or says that it means to`, () => {
    const wide = listed().filter(([, many, found]) => found > few && !many);
    expect(wide.map(([name, , found]) => `${name} finds ${String(found)}`)).toEqual([]);
  });
});

test('each query has an answer on the site, or says that it has none', () => {
  const unanswered = queries.filter(
    (judged) => !judged.none && !answerables().some((one) => grade(one, judged) === 2),
  );
  expect(unanswered.map(({ query }) => query)).toEqual([]);
});

test('each kind of unit is one of the site', () => {
  const units = new Set(answerables().flatMap((one) => one.units));
  expect(queries.flatMap((judged) => judged.units).filter((unit) => !units.has(unit))).toEqual([]);
});

test('no query stands twice', () => {
  const asked = queries.map(({ query }) => query);
  expect(asked.filter((query, index) => asked.indexOf(query) !== index)).toEqual([]);
});

test('both halves have the same manners, as many of each', () => {
  const [tuning, heldOut] = halves.map((half) => judgedQueries(half).map(({ manner }) => manner));
  for (const manner of new Set(queries.map((judged) => judged.manner))) {
    const [here = 0, there = 0] = [tuning, heldOut].map((all) => all?.filter((one) => one === manner).length);
    expect(Math.abs(here - there), manner).toBeLessThanOrEqual(1);
  }
});
