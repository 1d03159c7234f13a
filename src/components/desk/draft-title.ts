import { lineText, type Inline } from '../../passage/model.ts';

/**
 * What a list calls a draft: its title. While blanks of the title are open all titles are alike, and it goes by the
 * kind of unit it is for and the day it was last changed. What marks it as a copy is said of it either way.
 *
 * @param title with the reader's values filled in
 * @param unitName of the kind of unit it is written for, '' for none
 * @param draft when it was last changed, in milliseconds since 1970, and whether it is a summary
 */
export function nameOfDraft(
  title: readonly Inline[],
  unitName: string,
  { changed, isReport }: { changed: number; isReport: boolean },
): string {
  const isOpen = title.some((inline) => inline.kind === 'blank' && inline.value === '');
  if (!isOpen) return titleText(title);
  const day = new Date(changed).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' });
  const mark = /（[^（）]*）$/u.exec(lineText(title))?.[0] ?? '';
  return `${unitName}工会${isReport ? '总结' : '计划'}（${day}）${mark}`;
}

/** What a draft is called where it stands alone. */
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
