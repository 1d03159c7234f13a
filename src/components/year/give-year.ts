import { fileName } from '../../draft/file-name.ts';
import { inlineOf } from '../../draft/edit-text.ts';
import type { Draft } from '../../draft/schema.ts';
import type { RowGroup } from '../../draft/year/groups.ts';
import type { YearList } from '../../draft/year/rows.ts';
import { openTasks, taskDocument, taskHead, taskRows } from '../../draft/year/tasks.ts';
import { planTitle, taskTitle } from '../../draft/year/titles.ts';
import type { DeskTools } from '../desk/desk-context.ts';
import { download } from '../ui/download.ts';
import { today } from './today.ts';

/** What is given out: a plan with its year, and whose rows. */
export interface Given {
  tools: DeskTools;
  draft: Draft;
  list: YearList;
  /** the year the plan is for */
  year: number;
  people: readonly RowGroup[];
  /** the one that was chosen, '' for all */
  person: string;
}

/** Widths of the columns of a list of tasks, in digits. */
const widths = [20, 13, 42, 25, 20];

/**
 * Gives the reader the list of tasks of each person. What writes it is loaded only then.
 *
 * @returns what was done, to be said to the reader
 */
export async function giveTasks(given: Given, kind: 'docx' | 'xlsx'): Promise<string> {
  const { people, person } = given;
  const title = titleOf(given);
  const name = fileName(inlineOf(title), kind, person === '' ? '' : `-${person}`);
  if (kind === 'docx') {
    const { writeDocx } = await import('../../passage/write-docx.ts');
    download(await writeDocx(taskDocument(people), inlineOf(title)), name);
  } else {
    const { writeTableSheet } = await import('../../draft/table-sheet.ts');
    const columns = taskHead.map((head, at) => ({ head, width: widths[at] ?? 20 }));
    download(await writeTableSheet('任务单', title, columns, taskRows(people)), name);
  }
  return `已导出任务单，${String(people.length)} 人。`;
}

/** Gives the reader what is still to be done as a calendar, and says so. */
export async function giveCalendar(given: Given): Promise<string> {
  const { list, draft, people, person } = given;
  const year = given.year === 0 ? today().year : given.year;
  const { writeCalendar } = await import('../../draft/schedule/calendar.ts');
  const rows = openTasks(person === '' ? list.rows : people.flatMap((one) => one.rows));
  const title = titleOf(given);
  const settings = { draftId: draft.id, title, year, now: new Date() };
  const { text, left } = writeCalendar({ rows, from: list.from }, settings);
  const count = rows.length - left.length;
  if (count === 0) return '没有要办的，或者都没有定月份，排不进日历。';
  const name = fileName(inlineOf(title), 'ics', person === '' ? '' : `-${person}`);
  download(new Blob([text], { type: 'text/calendar' }), name);
  return [
    `已导出日历，共 ${String(count)} 项还要办的，按 ${String(year)} 年排。`,
    ...(left.length > 0 ? [`没有定月份的 ${String(left.length)} 项没有放进去。`] : []),
  ].join('');
}

function titleOf({ draft, year, tools }: Given): string {
  return taskTitle(planTitle(draft, year === 0 ? undefined : year, tools.fill));
}
