import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableColumns } from '../../../src/passage/column-widths.ts';
import type { Inline } from '../../../src/passage/model.ts';

const cell = (text: string): Inline[] => [{ kind: 'text', text, strong: false }];

test('short columns keep their words on one line and long ones share the rest', () => {
  const long = '编制预算，审查上年决算，寒假前走访困难教职工，并核对帮扶档案';
  const columns = tableColumns([
    ['月份', '工作', '责任人', '检验办法'].map(cell),
    ['12月', long, '财务委员、经审委主任', '审查意见'].map(cell),
    ['1月', long, '财务委员', '走访表'].map(cell),
  ]);
  const [month, work, owner, measure] = columns.map(({ width }) => width);
  expect(columns.map(({ centred }) => centred)).toEqual([true, false, false, true]);
  // Three characters of the 34 in a line.
  expect(month).toBeGreaterThanOrEqual(8);
  expect(month).toBeLessThanOrEqual(12);
  expect(measure).toBeGreaterThanOrEqual(11);
  expect(work).toBeGreaterThan(1.5 * (owner ?? 0));
});

test('a range of months stays on its line however much else the table says', () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    [
      index === 7 ? '10月至11月' : '3月',
      '到一线岗位慰问，核对困难职工档案',
      '女职工委员会主任',
      '隐患按期整改率不低于98%',
    ].map(cell),
  );
  const [month] = tableColumns([['月份', '工作', '责任人', '检验办法'].map(cell), ...rows]);
  // Five characters, three gaps between figures and Chinese, and what stands beside them, of the 36.8 in a line.
  expect(((month?.width ?? 0) / 100) * 36.8).toBeGreaterThanOrEqual(6.25);
});

test('columns alike are equal', () => {
  const rows = [['甲乙', '丙丁', '戊己', '庚辛'].map(cell)];
  expect(tableColumns(rows).map(({ width }) => width)).toEqual([25, 25, 25, 25]);
});

test('a column to be filled in by hand has room for it, beside however long a question', () => {
  const question = '比预想好的，为什么；比预想差的，为什么；下一次谁先改哪一处';
  const columns = tableColumns([
    ['问题', '写在这里'].map(cell),
    [question, ''].map(cell),
    [question, ''].map(cell),
  ]);
  expect(columns[1]?.width).toBeGreaterThanOrEqual(33);
  const filled = tableColumns([
    ['问题', '答案'].map(cell),
    [question, '好'].map(cell),
    [question, '好'].map(cell),
  ]);
  expect(filled[1]?.width).toBeLessThan(20);
});

test('no column vanishes beside many to write in', () => {
  const rows = [
    ['工工工工工工工工', '工工工工工工', '工'],
    ['工', '工', '', '工工工工工'],
    ['工1工1工', '工', '工1工11工工', '', '', '工', '1'],
  ];
  for (const { width } of tableColumns(rows.map((row) => row.map(cell))))
    expect(width).toBeGreaterThanOrEqual(3);
});

test('a table without cells has no columns', () => {
  expect(tableColumns([[], []])).toEqual([]);
});

test('whatever stands in a table, its columns make up the whole width and none vanishes', () => {
  const text = fc.string({ unit: fc.constantFrom('工', '会', '1', 'a'), maxLength: 200 });
  const rows = fc.array(fc.array(text.map(cell), { maxLength: 8 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (given) => {
      const columns = tableColumns(given);
      expect(columns).toHaveLength(Math.max(...given.map((row) => row.length)));
      if (columns.length === 0) return;
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      for (const { width } of columns) expect(width).toBeGreaterThanOrEqual(3);
    }),
  );
});
