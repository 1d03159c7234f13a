import { lineText, type Inline } from '../../passage/model.ts';

/** What lists call a draft. */
export function titleText(title: readonly Inline[]): string {
  const text = lineText(title).trim();
  return text === '' ? '没有标题的拟稿' : text;
}

/** The title of a copy. */
export function withCopyMark(title: readonly Inline[]): Inline[] {
  const mark = '（副本）';
  const last = title[title.length - 1];
  if (last?.kind === 'text' && last.text.endsWith(mark)) return [...title];
  return [...title, { kind: 'text', text: mark, strong: false }];
}
