import { expect, test } from 'vitest';
import type { PagefindApi, PagefindResult } from '../../../src/search/pagefind.ts';
import { RememberedResults } from '../../../src/search/remembered-results.ts';

const result = (id: string): PagefindResult => ({
  id,
  score: 1,
  data: () => Promise.resolve({ url: '', filters: {}, anchors: [] }),
});

/** An index that notes what it is asked, and holds everything but “nothing”. */
function index(): { remembered: RememberedResults; asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const pagefind: PagefindApi = {
    init: () => Promise.resolve(),
    search: (term) => {
      asked.push(term);
      return Promise.resolve({ results: term === 'nothing' ? [] : [result(`of ${String(term)}`)] });
    },
  };
  const facets = new Map([['topic=x', new Set(['b', 'gone'])]]);
  const passages = [result('a'), result('b')];
  return { remembered: new RememberedResults(pagefind, passages, facets), asked };
}

test('the same is asked once', async () => {
  const { remembered, asked } = index();
  const first = await remembered.holding('a');
  expect([...first.keys()]).toEqual(['of a']);
  expect(await remembered.holding('a')).toBe(first);
  expect(asked).toEqual(['a']);
});

test('the values of facets are looked up in their table', () => {
  const { remembered, asked } = index();
  expect([...remembered.bearing('topic', 'x').keys()]).toEqual(['b']);
  expect([...remembered.bearing('topic', 'y').keys()]).toEqual([]);
  expect(asked).toEqual([]);
});

test('that nothing was found is asked again', async () => {
  const { remembered, asked } = index();
  await remembered.holding('nothing');
  await remembered.holding('nothing');
  expect(asked).toEqual(['nothing', 'nothing']);
});

test('what has not been asked for longest is forgotten', async () => {
  const { remembered, asked } = index();
  for (let word = 0; word < 200; word += 1) await remembered.holding(String(word));
  await remembered.holding('0');
  await remembered.holding('new');
  asked.length = 0;
  await remembered.holding('0');
  await remembered.holding('1');
  expect(asked).toEqual(['1']);
});
