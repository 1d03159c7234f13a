import { describe, expect, test } from 'vitest';
import { checkBlanksUsed, checkLinks } from '../../../src/markdown/content-checks.ts';
import { messageOf } from '../../fixtures/message-of.ts';
import { smallWords } from '../../fixtures/vocabulary.ts';

const pageWith = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

/** A site of two pages and one file, with something more on its first page. */
const site = (body: string) => [
  { url: '/', html: pageWith(body) },
  { url: '/plans/qiye/', html: pageWith('<section id="ankangbei"></section><h2 id="安全">安全</h2>') },
];
const exists = (path: string): boolean => path === '/style.css';

const problem = (body: string, base = '/'): string =>
  messageOf(() => {
    checkLinks(site(body), base, exists);
  });

describe('checkLinks', () => {
  test.each([
    ['a page', '/', '<a href="/plans/qiye/">'],
    ['a page from where it stands', '/', '<a href="plans/qiye/">'],
    ['an anchor', '/', '<a href="/plans/qiye/#ankangbei">'],
    ['an anchor in Chinese', '/', '<a href="/plans/qiye/#%E5%AE%89%E5%85%A8">'],
    ['an anchor of the page itself', '/', '<i id="a"></i><a href="#a">'],
    ['the top of the page', '/', '<a href="#">'],
    ['a search with a query', '/', '<a href="/?q=工会&kind=plan">'],
    ['a file', '/', '<link href="/style.css"><script src="/style.css"></script><img src="/style.css">'],
    [
      'other hosts and kinds of address',
      '/',
      '<a href="https://example.org/x"><a href="mailto:a@b.c"><a href="data:,x">',
    ],
    ['a page under a base path', '/wenku/', '<a href="/wenku/plans/qiye/#ankangbei"><a href="plans/qiye/">'],
    ['a file under a base path', '/wenku/', '<link href="/wenku/style.css">'],
    ['a form', '/', '<form action="/plans/qiye/"></form>'],
  ])('follows a link to %s', (_, base, body) => {
    expect(() => {
      checkLinks(site(body), base, exists);
    }).not.toThrow();
  });

  test.each([
    ['<a href="/plans/qiy/">', '/，链接 /plans/qiy/：站内没有这个页面。最接近的有：/plans/qiye/'],
    ['<a href="qiye/">', '/，链接 qiye/：站内没有这个页面。最接近的有：/plans/qiye/'],
    ['<a href="/plans/qiye">', '/，链接 /plans/qiye：站内没有这个页面'],
    [
      '<a href="/plans/qiye/#ankangbe">',
      '/，链接 /plans/qiye/#ankangbe：页面里没有这个锚点。最接近的有：ankangbei',
    ],
    ['<a href="#b">', '/，链接 #b：页面里没有这个锚点'],
    ['<link rel="stylesheet" href="/styles.css">', '/，链接 /styles.css：站内没有这个页面'],
    ['<script src="/x.js"></script>', '/，链接 /x.js：站内没有这个页面'],
    ['<img src="/x.png">', '/，链接 /x.png：站内没有这个页面'],
    ['<form action="/find/"></form>', '/，链接 /find/：站内没有这个页面'],
  ])('finds the dead link in %s', (body, message) => {
    // The path of the page is already short; a page's own address takes the place of a file.
    expect(problem(body)).toContain(message.slice(1));
  });

  test('finds a link that leaves out the base path', () => {
    expect(problem('<a href="/plans/qiye/">', '/wenku/')).toContain('链接 /plans/qiye/：站内没有这个页面');
  });

  test('names the content file and line when the link was written there', () => {
    // This page has its text in content/, so the message leads to the text.
    const pages = [{ url: '/plans/jiguan-gonghui/', html: pageWith('<a href="title: ">') }];
    const message = messageOf(() => {
      checkLinks(pages, '/', () => false);
    });
    expect(message).toContain('content/plans/jiguan-gonghui.mdx 第 2 行，链接 title: ');
  });
});

describe('checkBlanksUsed', () => {
  const blank = (name: string): string =>
    `<data class="blank" data-blank="${name}" value="">【${name}】</data>`;
  const all = [...smallWords.blanks.keys()].map(blank);

  test('accepts when every blank stands on some page', () => {
    const pages = all.map((html, index) => ({ url: `/${String(index)}/`, html: pageWith(html) }));
    expect(() => {
      checkBlanksUsed(pages, smallWords);
    }).not.toThrow();
  });

  test('names the first blank that stands on no page', () => {
    const pages = [{ url: '/', html: pageWith(all.slice(1).join('')) }];
    expect(
      messageOf(() => {
        checkBlanksUsed(pages, smallWords);
      }),
    ).toMatch(
      /^ContentError: content\/blanks\.yaml 第 \d+ 行，【年份】：登记了但没有一处用到，请删去或用上$/u,
    );
  });

  test('does not count a blank that stands on a page as plain words', () => {
    expect(
      messageOf(() => {
        checkBlanksUsed(
          [{ url: '/', html: pageWith('【年份】【月份】【单位名称】【大会名称】') }],
          smallWords,
        );
      }),
    ).toContain('【年份】');
  });
});
