import { expect, test } from 'vitest';
import { amountsOf, draftLimits, excessOf } from '../../../src/draft/limits.ts';
import type { Draft } from '../../../src/draft/schema.ts';
import type { Block, Inline } from '../../../src/passage/model.ts';
import { draftOf, item, paragraph, words } from '../../fixtures/drafts.ts';

const many = <Part>(count: number, part: Part): Part[] => Array.from({ length: count }, () => part);
const table = (rows: number, columns: number): Block => ({
  kind: 'table',
  head: many(columns, []),
  rows: many(rows, many(columns, [])),
});
const blank: Inline = { kind: 'blank', name: '月份', value: '6月' };
const withBlocks = (...blocks: Block[]) => draftOf(item('a', { blocks }));

test('counts what a draft holds, wherever it stands', () => {
  const list: Block = { kind: 'list', ordered: false, items: [words('一'), [blank, { kind: 'break' }]] };
  const draft = withBlocks(paragraph('三个字'), list, table(2, 3));
  expect(amountsOf(draft)).toEqual({
    passages: 1,
    results: 0,
    blocks: 3,
    cells: 9,
    tables: 1,
    // The title, the heading, the paragraph, and three in the list.
    pieces: 6,
    // 计划, the label and the heading of one letter each, 三个字, 一, 月份 and 6月.
    characters: 2 + 1 + 1 + 3 + 1 + 4,
  });
});

test('counts what a sample says, too', () => {
  const sampled: Inline = { kind: 'blank', name: '数量', value: '', sample: '10' };
  const without = amountsOf(withBlocks({ kind: 'paragraph', align: 'start', text: [] })).characters;
  expect(amountsOf(withBlocks({ kind: 'paragraph', align: 'start', text: [sampled] })).characters).toBe(
    without + 4,
  );
});

test('counts measures, and what a schedule remembers', () => {
  const [bare] = [amountsOf(draftOf(item('a')))];
  const measure = { id: '1', when: words('3月'), work: words('签责任书'), who: [blank], check: [] };
  const schedule = { from: 1, rows: [{ of: ['a 1', 'b 1'], own: false }], deleted: ['c 1'] };
  const full = amountsOf(draftOf(item('a', { measures: [measure], schedule })));
  expect(full.cells - bare.cells).toBe(4 + 1);
  expect(full.pieces - bare.pieces).toBe(3 + 3);
  expect(full.characters - bare.characters).toBe(2 + 4 + 4);
  expect(excessOf(draftOf(item('a', { measures: many(501, measure) })))).toContain('2,004 格');
});

test('counts what became of the rows', () => {
  const result = {
    row: 'a 1',
    when: '3月',
    work: '比武',
    state: 'done',
    moved: '',
    actual: '2次',
    evidence: '',
  } as const;
  const draft = (count: number): Draft => ({ ...draftOf(), year: { results: many(count, result) } });
  expect(amountsOf(draft(2))).toMatchObject({ results: 2, characters: '计划'.length + 2 * 6 });
  expect(excessOf(draft(1000))).toBeUndefined();
  expect(excessOf(draft(1001))).toBe('全年记了 1,001 项，最多 1,000 项');
});

test.each<[string, Block[], string]>([
  ['a table', [table(199, 180)], '表格共有 36,000 格，最多 2,000 格'],
  ['tables together', many(3, table(99, 10)), '表格共有 3,000 格，最多 2,000 格'],
  ['rows without cells', [table(2001, 0)], '表格共有 2,002 格，最多 2,000 格'],
  ['paragraphs', many(2001, paragraph('字')), '各段里共有 2,001 个自然段，最多 2,000 个'],
  ['lists without items', many(2001, { kind: 'list', ordered: true, items: [] }), '2,001 个自然段'],
  ['items', [{ kind: 'list', ordered: true, items: many(2001, []) }], '2,001 个自然段'],
  ['blanks', [{ kind: 'paragraph', align: 'start', text: many(10_001, blank) }], '填空和换行共有 10,003 处'],
  ['words', many(3, paragraph('字'.repeat(70_000))), '全稿有 210,004 字，最多 200,000 字'],
])('says what there is too much of: %s', (_, blocks, sentence) => {
  expect(excessOf(withBlocks(...blocks))).toContain(sentence);
});

test('says so of passages, of which as many as allowed are fine', () => {
  const passages = Array.from({ length: draftLimits.passages + 1 }, (_, place) => item(`p${String(place)}`));
  expect(excessOf(draftOf(...passages))).toBe('全稿有 301 段，最多 300 段');
  expect(excessOf(draftOf(...passages.slice(1)))).toBeUndefined();
});
