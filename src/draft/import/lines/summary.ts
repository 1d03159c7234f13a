import type { LineKind } from './line-kind.ts';
import { levelOf } from './line-kind.ts';
import { lineWords, type LeftOut, type SourceLine } from '../source-line.ts';

/** What a file was taken for, in sentences for the reader. */
export function kindSummary(lines: readonly SourceLine[], kinds: readonly LineKind[]): string {
  const count = (...wanted: LineKind[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  const headings = ([1, 2, 3, 4] as const)
    .map((level) => [level, kinds.filter((kind) => levelOf(kind) === level).length] as const)
    .filter(([, many]) => many > 0)
    .map(([level, many]) => `${names[level]}标题 ${String(many)} 个`);
  const others = [
    ['正文', count('text', 'recipient'), '段'],
    ['列表', count('item'), '项'],
    ['表格', count('table'), '张'],
    ['署名和日期', count('sign', 'date'), '行'],
  ] as const;
  const parts = [
    ...headings,
    ...others.filter(([, many]) => many > 0).map(([name, many, unit]) => `${name} ${String(many)} ${unit}`),
  ];
  const title = lines
    .filter((_, index) => kinds[index] === 'title')
    .map((line) => (line.kind === 'text' ? lineWords(line).replace(/\n/gu, '') : ''))
    .join('');
  return `${title === '' ? '没有认出标题' : `标题《${title}》`}，${parts.join('，')}。`;
}

const names = { 1: '一级', 2: '二级', 3: '三级', 4: '四级' } as const;

/** What the reader should know before the text is put on the desk: what is missing, and what looks doubtful. */
export function importNotes(
  lines: readonly SourceLine[],
  kinds: readonly LineKind[],
  leftOut: LeftOut,
): string[] {
  const missing = [
    [leftOut.pictures, '张图片'],
    [leftOut.comments, '条批注'],
    [leftOut.deletions, '处修订时删去的字'],
  ] as const;
  const named = missing.filter(([many]) => many > 0).map(([many, name]) => `${String(many)} ${name}`);
  const dropped = kinds.filter((kind) => kind === 'drop').length;
  const hasHeadings = kinds.some((kind) => levelOf(kind) !== undefined);
  return [
    ...(named.length > 0 ? [`没有放进来的：${named.join('、')}。`] : []),
    ...(dropped > 0
      ? [`有 ${String(dropped)} 行不像正文（页码、目录、脚注、红头之类），先标成“不要”，要用的改回“正文”。`]
      : []),
    ...(lines.every(({ kind }) => kind === 'table')
      ? ['这份文件只有表格，没有正文，会放成一节。']
      : hasHeadings
        ? []
        : ['没有认出小标题，全文会放成一节。请把小标题那几行改成“一级”，就按它们分节。']),
  ];
}
