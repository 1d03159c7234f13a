import { StoredList } from '../ui/stored-list.ts';

/** The forms in which text is copied, and what they are called. */
export const copyForms = {
  official: '公文格式',
  text: '纯文本',
  indented: '纯文本，段首空两格',
  markdown: 'Markdown',
} as const;

export type CopyForm = keyof typeof copyForms;

const kept = new StoredList('gonghui:copy-form', 1);

/** The form the reader chose last; the layout of an official document until there is a choice. */
export function copyForm(): CopyForm {
  const [name = ''] = kept.read();
  return isForm(name) ? name : 'official';
}

/** Remembers a choice; a name that is none changes nothing. */
export function chooseCopyForm(name: string): void {
  if (isForm(name)) kept.add(name);
}

function isForm(name: string): name is CopyForm {
  return Object.keys(copyForms).includes(name);
}
