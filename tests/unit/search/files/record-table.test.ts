import { expect, test } from 'vitest';
import { readRecordTable, writeRecordTable } from '../../../../src/search/files/record-table.ts';

const lengths = { title: 2, page: 3, asked: 0, text: 40 };
const ids = ['zh_1', 'zh_2', 'zh_3', 'zh_4'];
const written = writeRecordTable(
  ids,
  ['/a/', '/a/', '/b/', '/c/'].map((page, place) => ({
    page,
    lengths,
    filters: { kind: [place === 2 ? 'method' : 'plan'] },
  })),
);

test('what is written is read again', () => {
  const table = readRecordTable(written, ids);
  expect([...table.bearers]).toEqual([
    ['kind=plan', new Set([0, 1, 3])],
    ['kind=method', new Set([2])],
  ]);
  expect(table.lengths).toEqual([lengths, lengths, lengths, lengths]);
});

test('records of one page have the same number, and no others', () => {
  const [a, alsoA, b, c] = readRecordTable(written, ids).pages;
  expect(alsoA).toBe(a);
  expect(new Set([a, b, c]).size).toBe(3);
});

test('the table of another index is refused', () => {
  expect(() => readRecordTable(written, [...ids, 'zh_5'])).toThrow('another index');
});
