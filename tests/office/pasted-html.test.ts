import { beforeAll, expect, test } from 'vitest';
import { blockText, inlineText, type Block, type Inline } from '../../src/passage/model.ts';
import { readBlocks, readInline } from '../../src/passage/read.ts';
import { writeHtml } from '../../src/passage/write-html.ts';
import { convert, docxPart } from '../support/office.ts';
import { sitePages } from '../support/site.ts';

// The clipboard's HTML goes through the same import of LibreOffice Writer as a paste, and what it made of it
// is read again.

interface Paragraph {
  style: string;
  text: string;
  xml: string;
}

const plan = sitePages().find(
  ({ kind, document }) =>
    kind === 'plan' &&
    document.querySelector('ol') &&
    document.querySelector('table') &&
    document.querySelector('h3'),
);
const body = plan?.document.querySelector('[data-document]');
const heading = plan?.document.querySelector('[data-document-title]');
if (!body || !heading) throw new Error('No plan of the site has a list, a table and headings of two levels.');
const title = readInline(heading);
const blocks: Block[] = [
  ...readBlocks(body).filter((block) => block.kind !== 'paragraph' || block.align === 'start'),
  { kind: 'heading', level: 3, number: '1.', text: [{ kind: 'text', text: '三级', strong: false }] },
  { kind: 'heading', level: 4, number: '（1）', text: [{ kind: 'text', text: '四级', strong: false }] },
  { kind: 'paragraph', align: 'start', text: [{ kind: 'text', text: '重点', strong: true }] },
  {
    kind: 'paragraph',
    align: 'end',
    text: [{ kind: 'text', text: '江城市实验小学工会委员会', strong: false }],
  },
  { kind: 'paragraph', align: 'end', text: [{ kind: 'text', text: '2027年1月15日', strong: false }] },
];

const words = (text: string): Inline[] => [{ kind: 'text', text, strong: false }];
const longTitle = '江城市江北区机关中心幼儿园工会2027年工作计划';

let xml = '';
let paragraphs: Paragraph[] = [];
let tables: string[] = [];

const textOf = (part: string): string =>
  [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, text = '\n']) => text).join('');
const visible = (text: string): string =>
  text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
const attribute = (part: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`, 'u').exec(part)?.[1];

beforeAll(async () => {
  const html =
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head>' +
    `<body>${writeHtml(blocks, title)}${writeHtml([], words(longTitle))}</body></html>`;
  const [docx = Buffer.of()] = convert({ 'pasted.html': html }, 'docx');
  xml = await docxPart(docx, 'word/document.xml');
  tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
  paragraphs = [...xml.replace(/<w:tbl>.*?<\/w:tbl>/gsu, '').matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gsu)].map(
    ([part]) => ({
      style: attribute(part, 'pStyle', 'val') ?? '',
      text: visible(textOf(part)),
      xml: part,
    }),
  );
});

/** Items of a list with their numbers, as the file has them. */
const itemsOf = (list: Extract<Block, { kind: 'list' }>): string[] =>
  list.items.map((item, index) => (list.ordered ? `${String(index + 1)}.` : '') + inlineText(item));

const found = (text: string): Paragraph => {
  const paragraph = paragraphs.find((one) => one.text === text);
  if (!paragraph) throw new Error(`There is no paragraph “${text}”.`);
  return paragraph;
};

test('every word arrives, in order', () => {
  const wanted = blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    return block.kind === 'list' ? itemsOf(block) : [blockText(block)];
  });
  expect(paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual([
    inlineText(title),
    ...wanted,
    `${longTitle.slice(0, 15)}\n${longTitle.slice(15)}`,
  ]);
});

test('headings keep their levels', () => {
  const levels = blocks.flatMap((block) =>
    block.kind === 'heading' ? [`Heading${String(block.level + 1)}`] : [],
  );
  const styles = paragraphs.map(({ style }) => style).filter((style) => style.startsWith('Heading'));
  expect(styles).toEqual(['Heading1', ...levels, 'Heading1']);
  expect(new Set(styles).size).toBe(5);
});

test('headings and paragraphs keep fonts, sizes, indents and lines', () => {
  const fontOf = (block: Block | undefined): string | undefined =>
    attribute(found(block ? blockText(block) : '').xml, 'rFonts', 'eastAsia')?.split(';')[0];
  expect(fontOf(blocks.find((block) => block.kind === 'heading' && block.level === 1))).toBe('黑体');
  expect(fontOf(blocks.find((block) => block.kind === 'heading' && block.level === 2))).toBe('楷体');
  expect(fontOf(blocks.find((block) => block.kind === 'paragraph'))).toBe('仿宋');
  const first = found(inlineText(title)).xml;
  expect(attribute(first, 'rFonts', 'eastAsia')?.split(';')[0]).toBe('方正小标宋简体');
  expect(attribute(first, 'sz', 'val')).toBe('44');
  expect(attribute(first, 'jc', 'val')).toBe('center');
  for (const block of blocks) {
    if (block.kind !== 'heading' && (block.kind !== 'paragraph' || block.align === 'end')) continue;
    const { xml: part } = found(blockText(block));
    expect(attribute(part, 'ind', 'firstLine'), part).toBe('640');
    expect(attribute(part, 'spacing', 'line'), part).toBe('579');
    expect(attribute(part, 'spacing', 'after'), part).toBe('0');
    expect(attribute(part, 'sz', 'val'), part).toBe('32');
  }
});

test('what is strong stays so, and headings do not become so', () => {
  expect(found('重点').xml).toMatch(/<w:rStyle w:val="(?:Strong|StrongEmphasis)"\/>/u);
  expect(found('重点').xml).not.toContain('<w:b w:val="false"/>');
  for (const { xml: part, style } of paragraphs)
    if (style.startsWith('Heading')) expect(part).toContain('<w:b w:val="false"/>');
});

test('lists are paragraphs with their numbers as text, indented like others', () => {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? itemsOf(block) : []));
  expect(items.length).toBeGreaterThan(1);
  for (const item of items) {
    const part = found(item).xml;
    expect(part).not.toContain('<w:numPr>');
    expect(attribute(part, 'ind', 'firstLine'), part).toBe('640');
    expect(attribute(part, 'ind', 'left') ?? '0', part).toBe('0');
    expect(attribute(part, 'spacing', 'line'), part).toBe('579');
    expect(attribute(part, 'rFonts', 'eastAsia')?.split(';')[0], part).toBe('仿宋');
  }
});

test('tables stay tables, as wide as the text and with borders', () => {
  const wanted = blocks.flatMap((block) => (block.kind === 'table' ? [[block.head, ...block.rows]] : []));
  expect(tables.length).toBe(wanted.length);
  for (const [index, rows] of wanted.entries()) {
    const table = tables[index] ?? '';
    const cells = [...table.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => visible(textOf(cell))),
    );
    expect(cells).toEqual(rows.map((row) => row.map(inlineText)));
    expect(attribute(table, 'tblW', 'w')).toBe('5000');
    expect(attribute(table, 'tblW', 'type')).toBe('pct');
    expect(table).toContain('<w:tblHeader');
    expect(attribute(table, 'top', 'val')).toBe('single');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBeGreaterThan(1.5 * Math.min(...widths));
  }
});

test('a signature stays under its seal: the date four characters from the margin, the name centred on it', () => {
  const name = found('江城市实验小学工会委员会').xml;
  const date = found('2027年1月15日').xml;
  // The date is 6.5 characters wide: both are centred in the last 4 + 6.5 + 4 of 28.
  for (const part of [name, date]) {
    expect(attribute(part, 'jc', 'val')).toBe('center');
    expect(attribute(part, 'ind', 'left')).toBe(String((28 - 14.5) * 320));
    expect(attribute(part, 'ind', 'right') ?? '0').toBe('0');
    expect(attribute(part, 'ind', 'firstLine') ?? '0').toBe('0');
  }
  expect(attribute(name, 'spacing', 'before')).toBe('1158');
  expect(attribute(date, 'spacing', 'before')).toBe('0');
});

test('a title is broken where a phrase ends', () => {
  const xmlOfTitle = found(`${longTitle.slice(0, 15)}\n${longTitle.slice(15)}`).xml;
  expect(xmlOfTitle).toContain('<w:br/>');
  expect(attribute(xmlOfTitle, 'jc', 'val')).toBe('center');
});
