import { describe, expect, test } from 'vitest';
import { blanksOn, checkBlanksUsed, checkLinks, linksOn } from '../../../src/markdown/content-checks.ts';
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
    checkLinks(site(body).map(linksOn), base, exists);
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
      checkLinks(site(body).map(linksOn), base, exists);
    }).not.toThrow();
  });

  test.each([
    [
      '<a href="/plans/qiy/">',
      'ContentError: dist/，链接 /plans/qiy/：站内没有这个页面。最接近的有：/plans/qiye/',
    ],
    ['<a href="qiye/">', 'ContentError: dist/，链接 qiye/：站内没有这个页面。最接近的有：/、/plans/qiye/'],
    ['<a href="/plans/qiye">', 'ContentError: dist/，链接 /plans/qiye：站内没有这个页面'],
    [
      '<a href="/plans/qiye/#ankangbe">',
      'ContentError: dist/，链接 /plans/qiye/#ankangbe：页面里没有这个锚点。最接近的有：ankangbei',
    ],
    ['<a href="#b">', 'ContentError: dist/，链接 #b：页面里没有这个锚点'],
    ['<link rel="stylesheet" href="/styles.css">', 'ContentError: dist/，链接 /styles.css：站内没有这个页面'],
    ['<script src="/x.js"></script>', 'ContentError: dist/，链接 /x.js：站内没有这个页面'],
    ['<img src="/x.png">', 'ContentError: dist/，链接 /x.png：站内没有这个页面'],
    ['<form action="/find/"></form>', 'ContentError: dist/，链接 /find/：站内没有这个页面'],
  ])('finds the dead link in %s', (body, message) => {
    expect(problem(body)).toContain(message);
  });

  test('finds a link that leaves out the base path', () => {
    expect(problem('<a href="/plans/qiye/">', '/wenku/')).toContain('链接 /plans/qiye/：站内没有这个页面');
  });

  test('names the content file and line when the link was written there', () => {
    // Any page whose text stands in content/ will do.
    const placeOf = (href: string, base: string): string =>
      messageOf(() => {
        const pages = [{ url: '/plans/jiguan-gonghui/', html: pageWith(`<a href="${href}">`) }];
        checkLinks(pages.map(linksOn), base, () => false);
      });
    expect(placeOf('jiguan', '/')).toMatch(/content\/plans\/jiguan-gonghui\.mdx 第 \d+ 行，链接 jiguan：/u);
    expect(placeOf('no-such-words', '/')).toContain('content/plans/jiguan-gonghui.mdx，链接 no-such-words：');
    // The base path is not written there.
    expect(placeOf('/wenku/', '/wenku/')).toMatch(/content\/plans\/jiguan-gonghui\.mdx 第 \d+ 行，链接/u);
  });
});

describe('checkBlanksUsed', () => {
  const blank = (name: string): string =>
    `<data class="blank" data-blank="${name}" value="">【${name}】</data>`;
  const all = [...smallWords.blanks.keys()].map(blank);

  test('accepts when every blank stands on some page', () => {
    expect(() => {
      checkBlanksUsed(new Set(all.flatMap((html) => blanksOn(pageWith(html)))), smallWords);
    }).not.toThrow();
  });

  test('names the first blank that stands on no page', () => {
    expect(
      messageOf(() => {
        checkBlanksUsed(new Set(blanksOn(pageWith(all.slice(1).join('')))), smallWords);
      }),
    ).toMatch(
      /^ContentError: content\/blanks\.yaml 第 \d+ 行，【年份】：登记了但没有一处用到，请删去或用上$/u,
    );
  });

  test('does not count a blank that stands on a page as plain words', () => {
    expect(
      messageOf(() => {
        checkBlanksUsed(new Set(blanksOn(pageWith('【年份】【月份】【单位名称】【大会名称】'))), smallWords);
      }),
    ).toContain('【年份】');
  });
});
