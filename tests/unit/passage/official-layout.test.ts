import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as layout from '../../../src/passage/official-layout.ts';

const { sheet, margins, grid, fonts, sizes } = layout;

const css = readFileSync(new URL('../../../src/styles/print.css', import.meta.url), 'utf8').replace(
  /\/\*.*?\*\//gsu,
  '',
);

/** Value of a property in the first rule with the selector among its own. */
function declared(selector: string, property: string): string {
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{};]+)\{([^{}]*)\}/gu)) {
    if (!selectors.split(',').some((one) => one.trim() === selector)) continue;
    const found = new RegExp(`(?:^|;)\\s*${property}:([^;]*)`, 'u').exec(body);
    if (found) return (found[1] ?? '').replace(/\s+/gu, ' ').trim();
  }
  throw new Error(`print.css says nothing about ${property} of ${selector}`);
}

const points = (twips: number): number => twips / 20;
const millimetres = (twips: number): number => Math.round((twips / 1440) * 25.4);
const namesIn = (list: string): string[] => list.split(',').map((name) => name.trim().replaceAll("'", ''));

describe('the numbers of GB/T 9704-2012', () => {
  test('leave a text area of 156 × 225 mm on A4', () => {
    expect([sheet.width, sheet.height].map(millimetres)).toEqual([210, 297]);
    expect([margins.top, margins.right, margins.bottom, margins.left].map(millimetres)).toEqual([
      37, 26, 35, 28,
    ]);
    expect(millimetres(sheet.width - margins.left - margins.right)).toBe(156);
    expect(millimetres(sheet.height - margins.top - margins.bottom)).toBe(225);
  });

  test('fill the text area with 22 lines, where 29 points would leave 21', () => {
    const height = points(sheet.height - margins.top - margins.bottom);
    expect(points(grid.linePitch)).toBe(layout.lineHeight);
    expect(Math.floor(height / layout.lineHeight)).toBe(grid.lines);
    expect(Math.floor(height / 29)).toBe(grid.lines - 1);
    expect(height - grid.lines * layout.lineHeight).toBeLessThan(1);
  });

  test('fill a line with 28 characters, by grid as by spacing', () => {
    const width = points(sheet.width - margins.left - margins.right);
    expect(Math.floor(width / sizes.text)).toBe(grid.characters - 1);
    expect(Math.round(width / (sizes.text + grid.charSpace / 4096))).toBe(grid.characters);
    expect(Math.floor(width / (sizes.text + layout.textSpacing))).toBe(grid.characters);
  });

  test('put the dashes of a page number 7 mm below the text', () => {
    const middle = points(layout.pageNumber.footer) + sizes.pageNumber / 2;
    expect(((points(margins.bottom) - middle) / 72) * 25.4).toBeCloseTo(7, 1);
  });
});

describe('print.css', () => {
  test('has the sheet and its margins', () => {
    expect(declared('@page', 'size')).toBe('A4');
    const { top, right, bottom, left } = margins;
    expect(declared('@page', 'margin')).toBe(
      [top, right, bottom, left].map((twips) => `${String(millimetres(twips))}mm`).join(' '),
    );
  });

  test.each([
    ['@page', 'font-size', sizes.pageNumber],
    ['body', 'font-size', sizes.text],
    ['body', 'line-height', layout.lineHeight],
    ['body', 'letter-spacing', layout.textSpacing],
    ['.document-title', 'font-size', sizes.title],
    ['.document-title', 'line-height', layout.titleLineHeight],
    ['.document h2', 'font-size', sizes.text],
    ['.document h2', 'line-height', layout.lineHeight],
    ['table', 'font-size', sizes.table],
    ['table', 'line-height', layout.tableLineHeight],
  ])('%s has a %s of %d points', (selector, property, value) => {
    expect(declared(selector, property)).toBe(`${String(value)}pt`);
  });

  test.each([
    ['@page', fonts.pageNumber],
    ['body', fonts.text],
    ['.document h2', fonts.level1],
    ['.document h3', fonts.level2],
    ['th', fonts.level1],
  ])('%s asks for %s first', (selector, names) => {
    expect(namesIn(declared(selector, 'font-family')).slice(0, names.length)).toEqual([...names]);
  });

  test('the title asks for the same fonts, which are heavy by themselves', () => {
    const locals = [...declared('@font-face', 'src').matchAll(/local\('([^']*)'\)/gu)];
    expect(locals.map(([, name]) => name)).toEqual([...fonts.title]);
    expect(namesIn(declared('.document-title', 'font-family'))[0]).toBe(
      declared('@font-face', 'font-family'),
    );
  });

  test('indents headings and puts page numbers as the documents do', () => {
    expect(declared('.document h2', 'text-indent')).toBe(`${String(layout.firstLineIndent)}em`);
    const inset = layout.pageNumber.inset * sizes.pageNumber;
    for (const box of ['@bottom-right', '@bottom-left']) {
      expect(declared(box, 'content')).toBe("'— ' counter(page) ' —'");
      expect(declared(box, 'padding')).toContain(`calc(7mm - ${String(sizes.pageNumber / 2)}pt)`);
      expect(declared(box, 'padding')).toContain(`${String(inset)}pt`);
    }
  });
});
