import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/results/engine.ts';
import type { Found } from '../../src/search/results/find.ts';
import { engineInNode, plainly } from '../support/search-in-node.ts';

// Readings that are guesses: each of these tests goes when the guess goes.

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineInNode();
});

const ask = (query: string, asTyped = false): Promise<Found> => engine.search(query, { ...plainly, asTyped });

test('an abbreviation that is in no list is read', async () => {
  const { understanding, hits } = await ask('产工改');
  expect(understanding?.replacements).toMatchObject([{ read: '产业工人队伍建设改革', by: 'abbreviation' }]);
  expect(hits[0]?.title).toContain('产业工人队伍建设改革');
});

test('a number is read in the other figures', async () => {
  const { understanding, hits } = await ask('4不伤害');
  expect(understanding?.replacements).toMatchObject([{ read: '四不伤害', by: 'numeral' }]);
  expect(hits[0]?.title).toContain('四不伤害');
});

test('words that the site does not know lead to the topic they are like, and that is known', async () => {
  const { understanding, hits } = await ask('书读得少');
  expect(understanding).toMatchObject({ guessed: true, hints: ['xuexi-suzhi'] });
  expect(hits[0]?.topics).toContain('xuexi-suzhi');
  expect((await ask('书读得少', true)).hits).toEqual([]);
  expect((await ask('特种兵')).understanding?.guessed).toBe(true);
});
