import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetLosses, watchFiles } from '../../../../src/search/results/index-health.ts';
import type { PagefindApi, PagefindResult } from '../../../../src/search/results/pagefind.ts';
import { Postings } from '../../../../src/search/results/postings.ts';

const data = () => Promise.reject(new Error('no record is loaded for a posting'));
const records: PagefindResult[] = ['zh_a', 'zh_b', 'zh_c'].map((id) => ({ id, words: [], data }));
const result = (id: string, ...words: number[]): PagefindResult => ({ id, words, data });

/** An index that answers every question alike, and what it was asked. */
function index(answer: (term: string) => Promise<PagefindResult[]> | PagefindResult[]): {
  postings: Postings;
  asked: string[];
} {
  const asked: string[] = [];
  const pagefind: PagefindApi = {
    init: () => Promise.resolve(),
    search: async (term) => {
      asked.push(term ?? '');
      return { results: await answer(term ?? '') };
    },
  };
  return { postings: new Postings(pagefind, records), asked };
}

beforeEach(forgetLosses);
afterEach(() => {
  vi.unstubAllGlobals();
  forgetLosses();
});

test('says for each record, by its number, where a token stands', async () => {
  const { postings } = index(() => [result('zh_c', 4, 9), result('zh_a', 0)]);
  expect(await postings.of('aba')).toEqual(
    new Map([
      [2, [4, 9]],
      [0, [0]],
    ]),
  );
});

test('asks for all places of a token, and not for the first one, which is what quotes give', async () => {
  const { postings, asked } = index(() => []);
  await postings.of('aba');
  expect(asked).toEqual(['aba']);
});

test.each(['y12', 'xqc', 'z00abc'])('does not take what begins with %s for it', async (token) => {
  // Without quotes Pagefind also gives longer tokens.
  const { postings } = index((term) =>
    term.startsWith('"') ? [result('zh_a', 3)] : [result('zh_a', 3, 8), result('zh_b', 5)],
  );
  expect([...(await postings.of(token))]).toEqual([[0, [3, 8]]]);
});

test('asks for what begins so as for a token that is not there', async () => {
  const { postings, asked } = index(() => []);
  await postings.beginning('aba');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.startsWith('aba ')).toBe(true);
});

test('passes over records that it does not know', async () => {
  const { postings } = index(() => [result('zh_x', 1), result('zh_b', 2)]);
  expect([...(await postings.of('aba'))]).toEqual([[1, [2]]]);
});

test('asks once, and remembers that nothing stands anywhere, too', async () => {
  const { postings, asked } = index(() => []);
  expect((await postings.of('aba')).size).toBe(0);
  expect((await postings.of('aba')).size).toBe(0);
  expect(asked).toHaveLength(1);
});

test('a question that fails is asked again', async () => {
  let fails = true;
  const { postings, asked } = index(() => (fails ? Promise.reject(new Error('lost')) : [result('zh_a', 0)]));
  await expect(postings.of('aba')).rejects.toThrow('lost');
  fails = false;
  expect((await postings.of('aba')).size).toBe(1);
  expect(asked).toHaveLength(2);
});

test('an answer for which a file was missing is given and not kept', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  watchFiles();
  await expect(fetch('/pagefind/index/a.pf_index')).rejects.toThrow();
  const { postings, asked } = index(() => [result('zh_a', 0)]);
  expect((await postings.of('aba')).size).toBe(1);
  forgetLosses();
  await postings.of('aba');
  await postings.of('aba');
  expect(asked).toHaveLength(2);
});

describe('of more places than can be kept', () => {
  const many = Array.from({ length: 400_000 }, (_, place) => place);

  test('those used longest ago are forgotten', async () => {
    const { postings, asked } = index(() => [{ id: 'zh_a', words: many, data }]);
    for (const token of ['a', 'b', 'a', 'c']) await postings.of(token);
    expect(asked).toEqual(['a', 'b', 'c']);
    await postings.of('a');
    expect(asked).toHaveLength(3);
    await postings.of('b');
    expect(asked).toHaveLength(4);
  });

  test('the latest is kept, however large', async () => {
    const huge = [...many, ...many, ...many];
    const { postings, asked } = index(() => [{ id: 'zh_a', words: huge, data }]);
    await postings.of('a');
    await postings.of('a');
    expect(asked).toHaveLength(1);
  });
});
