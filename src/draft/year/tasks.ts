import { inlineOf } from '../edit-text.ts';
import { numberHeadings } from '../../passage/number.ts';
import type { Block } from '../../passage/model.ts';
import type { ListedRow } from '../schedule/listed-rows.ts';
import type { RowGroup } from './groups.ts';
import type { YearRow } from './rows.ts';
import { clause, movedText } from './sentence.ts';

/** The columns of a list of tasks. */
const head = { when: '月份', work: '工作', check: '检验办法', became: '完成情况' } as const;
const columns = ['when', 'work', 'check', 'became'] as const;

/** The heads of a list of tasks as a spreadsheet has it, with who answers for each. */
export const taskHead = ['责任人', ...columns.map((column) => head[column])] as const;

/** Official documents number headings of the first level to here. */
const mostNumbered = 99;

/** What became of a row, in a few words: 已办，3次，签到表; empty while nothing has been written down. */
export function becameText({ result }: Pick<YearRow, 'result'>): string {
  if (!result) return '';
  const { state, moved, actual, evidence } = result;
  const said = state === 'done' ? '已办' : state === 'missed' ? '没办' : '';
  const put = moved === '' ? '' : `改到${movedText(moved)}`;
  return [put, said, clause(actual), clause(evidence)].filter((part) => part !== '').join('，');
}

/** A list of tasks for each person as a document: a heading and a table each. */
export function taskDocument(people: readonly RowGroup[]): Block[] {
  const numbers = numberHeadings(people.slice(0, mostNumbered).map(() => 1));
  return people.flatMap(({ title, rows }, index): Block[] => [
    { kind: 'heading', level: 1, number: numbers[index] ?? '', text: inlineOf(title) },
    {
      kind: 'table',
      head: columns.map((column) => inlineOf(head[column])),
      rows: rows.map((row) => columns.map((column) => inlineOf(cellOf(row, column)))),
    },
  ]);
}

/** The same as rows of a spreadsheet, under {@link taskHead}. */
export function taskRows(people: readonly RowGroup[]): string[][] {
  return people.flatMap(({ title, rows }) =>
    rows.map((row) => [title, ...columns.map((column) => cellOf(row, column))]),
  );
}

/** What is still to be done, as a calendar takes it: in the month it was put off to, without what is settled. */
export function openTasks(rows: readonly YearRow[]): ListedRow[] {
  return rows.flatMap(({ of: [name = ''], when, work, who, check, result }): ListedRow[] => {
    const { state = '', moved = '' } = result ?? {};
    if (state !== '' || moved === 'next') return [];
    return [{ name, when: moved === '' ? when : movedText(moved), work, who, check }];
  });
}

function cellOf(row: YearRow, column: (typeof columns)[number]): string {
  return column === 'became' ? becameText(row) : row[column];
}
