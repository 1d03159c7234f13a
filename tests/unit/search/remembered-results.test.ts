import { expect, test } from 'vitest';
import type { PagefindApi, PagefindResult } from '../../../src/search/pagefind.ts';
import { RememberedResults } from '../../../src/search/remembered-results.ts';

const result = (id: string): PagefindResult => ({
  id,
  score: 1,
  data: () => Promise.resolve({ url: '', filters: {}, anchors: [] }),
});

/** An index that notes what it is asked, and holds everything but “nothing”. */
function index(): { pagefind: PagefindApi; asked: string[] } {
  const asked: string[] = [];
  const pagefind: PagefindApi = {
    init: () => Promise.resolve(),
    search: (term, options) => {
      asked.push(term ?? JSON.stringify(options?.filters));
      return Promise.resolve({ results: term === 'nothing' ? [] : [result(`of ${String(term)}`)] });
    },
  };
  return { pagefind, asked };
}

test('the same is asked once', async () => {
  const { pagefind, asked } = index();
  const remembered = new RememberedResults({ words: pagefind, facets: pagefind });
  const first = await remembered.holding('a');
  expect([...first.keys()]).toEqual(['of a']);
  expect(await remembered.holding('a')).toBe(first);
  await remembered.bearing('topic', 'a');
  await remembered.bearing('topic', 'a');
  expect(asked).toEqual(['a', '{"topic":"a"}']);
});

test('that nothing was found is asked again', async () => {
  const { pagefind, asked } = index();
  const remembered = new RememberedResults({ words: pagefind, facets: pagefind });
  await remembered.holding('nothing');
  await remembered.holding('nothing');
  expect(asked).toEqual(['nothing', 'nothing']);
});

test('what has not been asked for longest is forgotten', async () => {
  const { pagefind, asked } = index();
  const remembered = new RememberedResults({ words: pagefind, facets: pagefind });
  for (let word = 0; word < 60; word += 1) await remembered.holding(String(word));
  await remembered.holding('0');
  await remembered.holding('new');
  asked.length = 0;
  await remembered.holding('0');
  await remembered.holding('1');
  expect(asked).toEqual(['1']);
});
