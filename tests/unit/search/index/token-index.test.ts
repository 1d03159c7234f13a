import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { indexTokens } from '../../../../src/search/index/token-index.ts';

afterAll(close);

const page = (words: string): string =>
  `<!doctype html><html lang="zh-CN"><head></head><body><p>${words}</p></body></html>`;
const many = Array.from({ length: 40 }, (_, place) =>
  page(`faa fab${String(place)} x0abc y${String(2000 + (place % 7))}`),
);

test('an index of which something was known before has the bytes of one that was made anew', async () => {
  const before = await indexTokens([...many, page('fzz faa')], undefined);
  expect(before.chunks.length).toBeGreaterThan(1);
  // One has other words, one is gone, one is new, one stands twice, and one elsewhere.
  const now = [
    many[39] ?? '',
    ...many.slice(0, 20),
    page('new faa fab3'),
    ...many.slice(21, 39),
    many[3] ?? '',
  ];
  const known = await indexTokens(now, before);
  const anew = await indexTokens(now, undefined);
  expect(known).toEqual(anew);
  expect(known.chunks).not.toEqual(before.chunks);
  // And further on, from what stood twice.
  expect(await indexTokens(many, known)).toEqual(await indexTokens(many, undefined));
});

test('an index of what was all there before is the same one', async () => {
  const before = await indexTokens(many, undefined);
  expect(await indexTokens(many, before)).toBe(before);
});
