import type { LineKind } from '../../../draft/import/lines/line-kind.ts';

/** What the kinds of lines are called. */
export const kindNames: Readonly<Record<LineKind, string>> = {
  title: '标题',
  recipient: '主送',
  h1: '一级',
  h2: '二级',
  h3: '三级',
  h4: '四级',
  text: '正文',
  item: '列表',
  table: '表格',
  sign: '署名',
  date: '日期',
  drop: '不要',
};

/** The kinds that a line of words can be. */
export const wordKinds: readonly LineKind[] = [
  'title',
  'recipient',
  'h1',
  'h2',
  'h3',
  'h4',
  'text',
  'item',
  'sign',
  'date',
  'drop',
];

/** The kinds that a table can be. */
export const tableKinds: readonly LineKind[] = ['table', 'drop'];
