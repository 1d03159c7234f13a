import { beforeAll, describe, expect, test } from 'vitest';
import { blockText, inlineText, type Block, type Inline } from '../../src/passage/model.ts';
import { grid, margins, pageNumber, sheet, sizes, textSpacing } from '../../src/passage/official-layout.ts';
import { readBlocks, readInline } from '../../src/passage/read.ts';
import { withSigner, type SignatureStyle } from '../../src/passage/signature.ts';
import { titleLines } from '../../src/passage/title-lines.ts';
import { writeDocx } from '../../src/passage/write-docx.ts';
import { hostileStrings } from '../fixtures/han.ts';
import { convert } from '../support/office.ts';
import { isPageNumber, pdfPages, type PageLine } from '../support/pdf.ts';
import { sitePages } from '../support/site.ts';

// What is written is laid out by LibreOffice, and measured in points on the pages that come out.

const words = (text: string): Inline[] => [{ kind: 'text', text, strong: false }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', align: 'start', text: words(text) });
const signed = (text: string): Block => ({ kind: 'paragraph', align: 'end', text: words(text) });
const heading = (number: string, text: string): Block => ({
  kind: 'heading',
  level: 1,
  number,
  text: words(text),
});

/** Characters without punctuation, so that none is squeezed or hangs. The first line of a paragraph holds two fewer. */
const lines = (count: number): string =>
  '工会工作计划要写清目标举措时间人'.repeat(200).slice(0, count * 28 - 2);

const plan = sitePages().find(
  ({ kind, document }) =>
    kind === 'plan' && document.querySelector('table') && document.querySelector('[data-signature]'),
);
if (!plan) throw new Error('No plan of the site has a table and a signature.');
const planBody = plan.document.querySelector('[data-document]');
const planTitle = plan.document.querySelector('[data-document-title]');
if (!planBody || !planTitle) throw new Error(`${plan.path} has no document or no title.`);
const planBlocks = readBlocks(planBody);

const longTable: Block = {
  kind: 'table',
  head: ['月份', '工作', '责任人'].map(words),
  rows: Array.from({ length: 40 }, (_, index) => [
    words(`${String(index)}行`),
    words(`起${'检查劳动保护用品发放情况'.repeat(5)}止`),
    words('主席'),
  ]),
};

const signedText = [paragraph(lines(3)), signed('江城市实验小学工会委员会'), signed('2027年1月15日')];
// Figures of the fonts at hand are wider than those of 仿宋, and LibreOffice keeps them off Han characters.
const hanDated = [paragraph(lines(3)), signed('江城市实验小学工会委员会'), signed('二〇二七年一月十五日')];

const documents = {
  text: { title: [], blocks: [paragraph(lines(50)), paragraph(lines(30))] },
  plan: { title: readInline(planTitle), blocks: planBlocks },
  title: { title: words('江城市江北区机关中心幼儿园工会2027年工作计划'), blocks: [paragraph(lines(1))] },
  longTitle: {
    title: [
      { kind: 'blank', name: '单位名称', value: '江城市经济技术开发区第一实验幼儿园教育集团总园' },
      ...words('工会2026—2027学年第一学期工作计划'),
    ],
    blocks: [paragraph(lines(1))],
  },
  titleByHand: {
    title: [...words('江城机械制造有限公司'), { kind: 'break' }, ...words('工会2027年工作计划')],
    blocks: [paragraph(lines(1))],
  },
  lonelyHeading: { title: [], blocks: [paragraph(lines(21)), heading('一、', '目标'), paragraph(lines(3))] },
  lonelySignature: {
    title: [],
    blocks: [
      paragraph(lines(17)),
      paragraph(lines(4)),
      signed('江城市实验小学工会委员会'),
      signed('2027年1月15日'),
    ],
  },
  sealedSignature: { title: [], blocks: hanDated },
  plainSignature: { title: [], blocks: signedText, signature: { seal: false, signer: '' } },
  signer: { title: [], blocks: withSigner(signedText, '工会主席') },
  plainSigner: {
    title: [],
    blocks: withSigner(signedText, '工会主席'),
    signature: { seal: false, signer: '' },
  },
  longName: {
    title: [],
    blocks: [
      paragraph(lines(1)),
      signed('江城市江北区妇幼保健计划生育服务中心工会委员会'),
      signed('2027年1月15日'),
    ],
  },
  table: { title: [], blocks: [heading('一、', '安排'), longTable, paragraph(lines(1))] },
  hostile: {
    title: words(hostileStrings.find((text) => text.includes('<script>')) ?? ''),
    blocks: hostileStrings.map((text) => paragraph(text.slice(0, 500))),
  },
  nothing: { title: [], blocks: [] },
} satisfies Record<string, { title: Inline[]; blocks: Block[]; signature?: SignatureStyle }>;

type Name = keyof typeof documents;
const sealedSpace = 4;
const pages = new Map<string, PageLine[][]>();
const pagesOf = (name: Name): PageLine[][] => pages.get(name) ?? [];
const bodyOf = (page: PageLine[] | undefined): PageLine[] =>
  (page ?? []).filter((line) => !isPageNumber(line));
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  const given: Record<string, { title: Inline[]; blocks: Block[]; signature?: SignatureStyle }> = documents;
  for (const [name, { title, blocks, signature }] of Object.entries(given))
    files[`${name}.docx`] = new Uint8Array(await (await writeDocx(blocks, title, signature)).arrayBuffer());
  const pdfs = convert(files, 'pdf');
  for (const [index, name] of Object.keys(documents).entries())
    pages.set(name, await pdfPages(pdfs[index] ?? new Uint8Array()));
});

const left = margins.left / 20;
const right = (sheet.width - margins.right) / 20;
const top = margins.top / 20;
const pitch = grid.linePitch / 20;
const character = sizes.text + textSpacing;
/** 1 mm, which the standard allows the margins to be off by. */
const tolerance = 2.83;

describe('a page of text', () => {
  test('has 22 lines of 28 characters', () => {
    const [first, second] = pagesOf('text').map(bodyOf);
    expect(first).toHaveLength(grid.lines);
    expect(second).toHaveLength(grid.lines);
    expect(first?.map(({ text }) => text.length)).toEqual([26, ...Array.from({ length: 21 }, () => 28)]);
    const joined = pagesOf('text')
      .flatMap(bodyOf)
      .map(({ text }) => text);
    expect(joined.join('')).toBe(lines(50) + lines(30));
  });

  test('stands inside the margins and fills the text area', () => {
    for (const line of bodyOf(pagesOf('text')[0]).slice(1)) {
      expect(Math.abs(line.left - left)).toBeLessThan(tolerance);
      expect(Math.abs(line.right - right)).toBeLessThan(tolerance);
      expect(line.size).toBe(sizes.text);
    }
  });

  test('has its lines 28.95 points apart, the first at the top of the text area', () => {
    const baselines = bodyOf(pagesOf('text')[0]).map(({ baseline }) => baseline);
    for (const [index, baseline] of baselines.entries()) {
      expect(baseline).toBeGreaterThan(top + index * pitch);
      expect(baseline).toBeLessThan(top + (index + 1) * pitch);
      expect(baseline - (baselines[0] ?? 0)).toBeCloseTo(index * pitch, 0);
    }
  });

  test('begins a paragraph two characters in', () => {
    const [first, second] = bodyOf(pagesOf('text')[0]);
    expect((first?.left ?? 0) - (second?.left ?? 0)).toBeCloseTo(2 * character, 0);
  });
});

test('page numbers stand 7 mm below the text, to the right on odd pages and to the left on even ones', () => {
  const numbers = pagesOf('plan').map((page) => page.filter(isPageNumber));
  expect(numbers.length).toBeGreaterThan(5);
  for (const [index, found] of numbers.entries()) {
    const [line] = found;
    expect(found).toHaveLength(1);
    expect(withoutSpace(line?.text ?? '')).toBe(`—${String(index + 1)}—`);
    expect(line?.size).toBe(sizes.pageNumber);
    const inset = pageNumber.inset * sizes.pageNumber;
    if (index % 2 === 0) expect(line?.right).toBeCloseTo(right - inset, -0.5);
    else expect(line?.left).toBeCloseTo(left + inset, -0.5);
    // A dash stands about 0.38 of its size above the baseline.
    const dash = (line?.baseline ?? 0) - 0.38 * sizes.pageNumber;
    const textEnd = (sheet.height - margins.bottom) / 20;
    expect(((dash - textEnd) / 72) * 25.4).toBeCloseTo(7, -0.3);
  }
});

describe('a plan of the site', () => {
  test('is there whole and in order, headings with their numbers on lines of their own', () => {
    const set = pagesOf('plan')
      .flatMap(bodyOf)
      .map(({ text }) => withoutSpace(text));
    const title = withoutSpace(inlineText(documents.plan.title));
    expect(set[0]).toBe(title);
    const headings = planBlocks.flatMap((block) =>
      block.kind === 'heading' ? [withoutSpace(blockText(block))] : [],
    );
    expect(headings.length).toBeGreaterThan(10);
    expect(set.filter((line) => headings.includes(line))).toEqual(headings);
    const paragraphs = planBlocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
    const all = set.join('');
    let from = 0;
    for (const block of paragraphs) {
      for (const item of block.kind === 'list' ? block.items.map(inlineText) : [blockText(block)]) {
        const at = all.indexOf(withoutSpace(item), from);
        expect(at, item).toBeGreaterThanOrEqual(0);
        from = at;
      }
    }
  });

  test('takes as many pages as its words fill', () => {
    const characters = withoutSpace(planBlocks.map(blockText).join('')).length;
    expect(pagesOf('plan').length).toBeGreaterThanOrEqual(Math.floor(characters / (22 * 28)));
    expect(pagesOf('plan').length).toBeLessThanOrEqual(Math.ceil(characters / (22 * 28)) * 2);
  });
});

test.each([
  ['title', '江城市江北区机关中心幼儿园工会/2027年工作计划'],
  ['longTitle', '江城市经济技术开发区/第一实验幼儿园教育集团总园工会/2026—2027学年第一学期工作计划'],
  ['titleByHand', '江城机械制造有限公司/工会2027年工作计划'],
] as const)('a %s is broken where a phrase ends, an empty line above the text', (name, wanted) => {
  const body = bodyOf(pagesOf(name)[0]);
  const set = body.slice(0, -1);
  expect(set.map(({ text }) => withoutSpace(text)).join('/')).toBe(wanted);
  expect(titleLines(documents[name].title).map(inlineText).join('/')).toBe(wanted);
  const middle = (left + right) / 2;
  for (const line of set) {
    expect(line.size).toBe(sizes.title);
    expect((line.left + line.right) / 2).toBeCloseTo(middle, -0.5);
  }
  const above = (body.at(-1)?.baseline ?? 0) - (set.at(-1)?.baseline ?? 0);
  expect(above).toBeGreaterThan(1.8 * pitch);
  expect(above).toBeLessThan(2.4 * pitch);
});

test('a heading does not stand alone at the foot of a page', () => {
  const [first, second] = pagesOf('lonelyHeading').map(bodyOf);
  expect(first).toHaveLength(21);
  expect(second?.[0]?.text).toBe('一、目标');
});

describe('a signature', () => {
  test('takes words along to the next page', () => {
    const second = bodyOf(pagesOf('lonelySignature')[1]);
    expect(second.length).toBeGreaterThanOrEqual(3);
    expect(second.at(-1)?.text).toBe('2027年1月15日');
  });

  const lastOf = (name: Name, count: number): PageLine[] => bodyOf(pagesOf(name).at(-1)).slice(-count);
  const middleOf = (line: PageLine | undefined): number => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
  const below = (line: PageLine | undefined, other: PageLine | undefined): number =>
    ((line?.baseline ?? 0) - (other?.baseline ?? 0)) / pitch;

  test('with a seal has its date four characters from the margin and its name centred on it', () => {
    const [text, name, date] = lastOf('sealedSignature', 3);
    expect(name?.text).toBe('江城市实验小学工会委员会');
    expect(right - (date?.right ?? 0)).toBeCloseTo(sealedSpace * character, -0.6);
    expect(middleOf(name)).toBeCloseTo(middleOf(date), -0.6);
    // The seal ends less than a line below the text.
    expect(below(name, text)).toBeCloseTo(3, 1);
    expect(below(date, name)).toBeCloseTo(1, 1);
  });

  test('with a name too wide for that ends at the margin, name and date in one middle', () => {
    const [, name, date] = lastOf('longName', 3);
    expect(right - (name?.right ?? 0)).toBeLessThan(character);
    expect(middleOf(name)).toBeCloseTo(middleOf(date), -0.6);
  });

  test('without one ends two characters from the margin, its date beginning two after the name', () => {
    const [text, name, date] = lastOf('plainSignature', 3);
    expect(right - (name?.right ?? 0)).toBeCloseTo(2 * character, -0.6);
    expect((date?.left ?? 0) - (name?.left ?? 0)).toBeCloseTo(2 * character, -0.6);
    expect(below(name, text)).toBeCloseTo(2, 1);
  });

  test.each([
    ['signer', 3],
    ['plainSigner', 2],
  ] as const)('of a %s has a line to sign on two characters in, between empty lines', (document, lines) => {
    const [text, signer, name, date] = lastOf(document, 4);
    expect(signer?.text).toBe('工会主席（签字）：');
    expect((signer?.left ?? 0) - left).toBeCloseTo(2 * character, -0.6);
    expect(below(signer, text)).toBeCloseTo(2, 1);
    expect(below(name, signer)).toBeCloseTo(lines, 1);
    expect(below(date, name)).toBeCloseTo(1, 1);
  });
});

describe('a table', () => {
  test('repeats its head on every page', () => {
    const tablePages = pagesOf('table').filter((page) => page.some(({ text }) => /\d行/u.test(text)));
    expect(tablePages.length).toBeGreaterThan(2);
    for (const page of tablePages)
      expect(page.filter(({ text }) => withoutSpace(text) === '月份工作责任人')).toHaveLength(1);
  });

  test('breaks no row over two pages and stays inside the margins', () => {
    for (const page of pagesOf('table')) {
      const text = page.map((line) => line.text).join('');
      expect(text.match(/起/gu)?.length ?? 0).toBe(text.match(/止/gu)?.length ?? 0);
      for (const line of page) {
        expect(line.left).toBeGreaterThan(left - tolerance);
        expect(line.right).toBeLessThan(right + tolerance);
      }
    }
    const rows = pagesOf('table')
      .flat()
      .map(({ text }) => /(\d+)行/u.exec(text)?.[1]);
    expect(rows.filter((row) => row !== undefined)).toEqual(
      Array.from({ length: 40 }, (_, index) => String(index)),
    );
  });
});

test('hostile words are words', () => {
  const all = withoutSpace(
    pagesOf('hostile')
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  expect(all).toContain(`<script>alert(1)</script>"'&`);
  expect(all).toContain('__proto__constructortoString');
});

test('a document of nothing opens', () => {
  expect(pagesOf('nothing')).toHaveLength(1);
});
