import { fileName } from '../../draft/file-name.ts';
import type { Mark } from '../../draft/notice/marks.ts';
import type { Answer } from '../../draft/notice/model.ts';
import { rowsOf } from '../../draft/notice/rows.ts';
import { download } from '../ui/download.ts';

/** What tells the file from the plan's own. */
const suffix = '-通知对照表';

/**
 * Gives the reader the table of a notice as a file. What writes it is loaded only then.
 *
 * @param title of the draft, '' for none
 * @returns what was done, to be said to the reader
 */
export async function exportTable(
  kind: 'docx' | 'xlsx',
  title: string,
  answers: readonly Answer[],
  marks: readonly Mark[],
  evidenceOf: (answer: Answer) => string,
): Promise<string> {
  const { writeTableDocx, writeNoticeSheet } = await import('../../draft/notice/write-table.ts');
  const write = kind === 'docx' ? writeTableDocx : writeNoticeSheet;
  const heading =
    title === '' || /[【】]/u.test(title) ? '工作计划与上级通知对照表' : `${title}与上级通知对照表`;
  const named = title === '' ? [] : [{ kind: 'text', text: title, strong: false } as const];
  download(await write(heading, rowsOf(answers, marks, evidenceOf)), fileName(named, kind, suffix));
  return `已导出对照表，共 ${String(answers.length)} 条。`;
}
