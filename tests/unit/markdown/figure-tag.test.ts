import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureName, figureNote } from '../../../src/passage/figure-note.ts';
import { readPassage } from '../../../src/passage/read.ts';
import { writeText } from '../../../src/passage/write-text.ts';
import { elementOf } from '../../fixtures/dom.ts';
import { messageOfPromise } from '../../fixtures/message-of.ts';
import { renderMdx } from '../../fixtures/render-mdx.ts';

const source = (tag: string): string =>
  `<Passage id="a" topics="anquan" role="cuoshi">\n## 甲\n\n正文。\n\n${tag}\n\n</Passage>\n`;
const render = async (tag: string) =>
  elementOf(`<main>${(await renderMdx(source(tag), {}, 'methods/x.mdx')).html}</main>`);
const drawings = globSync('content/figures/*.svg');

// What is drawn in a page itself has no file: too wide for a phone, and only a line of words in Word.
test('pages name the figures they show, and every figure is shown', () => {
  const pages = globSync('content/**/*.mdx').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  expect(pages.filter(({ text }) => /<svg|<figure/u.test(text)).map(({ file }) => file)).toEqual([]);
  const shown = pages.flatMap(({ text }) =>
    [...text.matchAll(/<Figure name="([^"]*)"/gu)].map(([, name]) => name),
  );
  expect(shown.sort()).toEqual(drawings.map((file) => basename(file, '.svg')).sort());
});

test('the words that stand for a figure in Word tell it from every other', () => {
  const titles = drawings.map((file) => /<title>(.*?)<\/title>/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  expect(titles.map((title) => figureName(figureNote(title)))).toEqual(titles);
  expect(new Set(titles).size).toBe(titles.length);
});

describe('a figure by its name', () => {
  test.each(drawings.map((file) => basename(file, '.svg')))('%s is drawn into the page', async (name) => {
    const root = await render(`<Figure name="${name}"/>`);
    const svg = root.querySelector('figure > svg');
    const title = root.querySelector(`#figure-${name}-title`)?.textContent ?? '';
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-labelledby')).toBe(`figure-${name}-title figure-${name}-desc`);
    expect(title.length).toBeGreaterThan(1);
    expect(root.querySelector(`#figure-${name}-desc`)?.textContent.length).toBeGreaterThan(20);
    expect(root.querySelectorAll('svg text').length).toBeGreaterThan(2);
    expect(root.querySelector('figcaption')?.textContent).toBe(title);
    const section = root.querySelector('section');
    expect(section && writeText(readPassage(section).blocks)).toBe(`甲\n正文。\n（图：${title}，见原页）`);
  });

  test('may have words of its own below it', async () => {
    const root = await render('<Figure name="pdca">一圈接一圈。</Figure>');
    expect(root.querySelector('figcaption')?.textContent).toBe('一圈接一圈。');
  });

  test('is refused when there is none of that name', async () => {
    const problemOf = (tag: string) => messageOfPromise(renderMdx(source(tag), {}, 'methods/x.mdx'));
    expect(await problemOf('<Figure name="pdac"/>')).toContain(
      '第 6 行，<Figure>：content/figures/ 里没有“pdac”这张图。最接近的有：pdca',
    );
    expect(await problemOf('<Figure name="../laws"/>')).toContain('里没有“../laws”这张图');
    expect(await problemOf('<Figure/>')).toContain('<Figure>：要写成 <Figure name="图的名称"/>');
  });
});

// On a phone of 375 px a drawing is 343 px wide: 95 hundredths of its units.
test.each(drawings)('%s can be read on a phone and keeps inside its frame', (file) => {
  const svg = elementOf(readFileSync(file, 'utf8'));
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  expect(width).toBe(360);
  for (const text of svg.querySelectorAll('text')) {
    const [size, x, y] = ['font-size', 'x', 'y'].map((name) => Number(text.getAttribute(name)));
    const words = text.textContent;
    const wide = [...words].reduce((sum, char) => sum + (/[ -~]/u.test(char) ? 0.6 : 1), 0) * (size ?? 0);
    const left = { start: 0, middle: wide / 2, end: wide }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
    expect(size, words).toBeGreaterThanOrEqual(14);
    expect((x ?? 0) - left, words).toBeGreaterThanOrEqual(0);
    expect((x ?? 0) - left + wide, words).toBeLessThanOrEqual(width);
    expect(y ?? 0, words).toBeLessThanOrEqual(height - 4);
    expect(y ?? 0, words).toBeGreaterThanOrEqual(14);
  }
});
