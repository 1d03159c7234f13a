import { afterEach, expect, test, vi } from 'vitest';
import { forgetLosses, watchFiles } from '../../../../src/search/results/index-health.ts';
import type { PagefindApi, PagefindResult } from '../../../../src/search/results/pagefind.ts';
import { ResultCache } from '../../../../src/search/results/result-cache.ts';

const result = (id: string): PagefindResult => ({
  id,
  score: 1,
  data: () => Promise.resolve({ url: '', filters: {}, anchors: [] }),
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An index that notes what it is asked, and holds everything but “nothing”. */
function index(): { remembered: ResultCache; asked: (string | null)[] } {
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
  return { remembered: new ResultCache(pagefind, passages, facets), asked };
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

test('what was found while a file was missing is asked again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  watchFiles();
  await expect(fetch('/pagefind/index/a.pf_index')).rejects.toThrow();
  const { remembered, asked } = index();
  await remembered.holding('a');
  forgetLosses();
  await remembered.holding('a');
  await remembered.holding('a');
  expect(asked).toEqual(['a', 'a']);
});

test('what has not been asked for longest is forgotten once the answers hold many results', async () => {
  const asked: (string | null)[] = [];
  const results = Array.from({ length: 100_000 }, (_, place) => result(String(place)));
  const pagefind: PagefindApi = {
    init: () => Promise.resolve(),
    search: (term) => {
      asked.push(term);
      return Promise.resolve({ results });
    },
  };
  const remembered = new ResultCache(pagefind, [], new Map());
  for (const term of ['a', 'b', 'c', 'a', 'd']) await remembered.holding(term);
  expect(asked).toEqual(['a', 'b', 'c', 'd']);
  for (const term of ['a', 'c', 'd', 'b']) await remembered.holding(term);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'b']);
});
