import { fileName } from '../../draft/file-name.ts';
import { listedSchedule } from '../../draft/schedule/listed-rows.ts';
import { yearOf } from '../../draft/schedule/plan-year.ts';
import { inlineText } from '../../passage/model.ts';
import { download } from '../ui/download.ts';
import type { Exported } from './export-draft.ts';

/** What tells the file from the plan's own. */
const suffix = '-时间安排';
/** So many works are named of those that could not be put in; the rest are counted. */
const mostNamed = 3;

/**
 * Gives the reader the schedule of a draft as a file. What writes it is loaded only then.
 *
 * @returns what was done, to be said to the reader
 */
export async function exportSchedule(kind: 'xlsx' | 'ics', { draft, title }: Exported): Promise<string> {
  const schedule = listedSchedule(draft);
  if (schedule.rows.length === 0)
    return '稿子里还没有事项，没有时间安排可导出。请先在段落下面的“事项”里写上月份和工作。';
  const name = fileName(title, kind, suffix);
  if (kind === 'xlsx') {
    const { writeSpreadsheet } = await import('../../draft/schedule/spreadsheet.ts');
    download(await writeSpreadsheet(`${inlineText(title)}时间安排`, schedule.rows), name);
    return `已导出时间安排表，共 ${String(schedule.rows.length)} 行。`;
  }
  const { writeCalendar } = await import('../../draft/schedule/calendar.ts');
  const now = new Date();
  const own = yearOf(draft);
  const year = own ?? now.getFullYear() + 1;
  const { text, left } = writeCalendar(schedule, {
    draftId: draft.id,
    title: inlineText(title),
    year,
    now,
  });
  const count = schedule.rows.length - left.length;
  if (count === 0) return '每一行的月份都还没有定，排不进日历。请先填上月份。';
  download(new Blob([text], { type: 'text/calendar' }), name);
  const works = left.slice(0, mostNamed).map(({ work }) => `“${work}”`);
  return [
    `已导出日历，共 ${String(count)} 项，按 ${String(year)} 年排。`,
    ...(own === undefined ? ['稿子里没有填年份，所以用了明年；填上“年份”再导一次就是那一年的。'] : []),
    ...(left.length > 0
      ? [
          `${works.join('')}${left.length > mostNamed ? '等' : ''} ${String(left.length)} 项没有定月份，没有放进去。`,
        ]
      : []),
  ].join('');
}
