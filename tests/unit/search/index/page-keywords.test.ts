import { expect, test } from 'vitest';
import { buildPageKeywords } from '../../../../src/search/index/page-keywords.ts';
import { pageKey, placeOfKey } from '../../../../src/search/files/spoken-words.ts';

const page = (title: string, head: string): { url: string; html: string } => ({
  url: '/x/',
  html: `<!doctype html><html><head>${head}</head><body><main><h1> ${title} </h1></main></body></html>`,
});

test('the keywords of a page lead to it, by the place of its title', () => {
  const pages = [
    page('甲', '<meta name="description" content="x">'),
    page('乙', '<meta name="keywords" content="字体,行距, 页边距">'),
    page('丙', '<meta name="keywords" content="字体">'),
  ];
  expect(buildPageKeywords(pages, ['甲', '乙'])).toEqual(new Map([['title=1', ['字体', '行距', '页边距']]]));
});

test('a key tells a page from a topic', () => {
  expect(placeOfKey(pageKey(12))).toBe(12);
  expect(placeOfKey('anquan')).toBeUndefined();
});
