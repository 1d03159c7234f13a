import { useContext } from 'preact/hooks';
import type { Draft } from '../../draft/schema.ts';
import type { RowGroup } from '../../draft/year/groups.ts';
import { halfNames, isIn, type Period } from '../../draft/year/period.ts';
import type { YearList } from '../../draft/year/rows.ts';
import { DeskContext } from '../desk/desk-context.ts';
import { giveCalendar, giveTasks, type Given } from './give-year.ts';
import { beginNextPlan, beginSummary } from './begin-from-year.ts';

interface Props {
  draft: Draft;
  list: YearList;
  /** the year the plan is for; undefined while nothing says */
  year: number | undefined;
  /** those whose rows are given out */
  people: readonly RowGroup[];
  /** the one that was chosen, '' for all */
  person: string;
}

const exports = [
  ['docx', '任务单（Word）'],
  ['xlsx', '任务单（Excel）'],
  ['ics', '日历'],
] as const;

/** What is made from the year: summaries, the next plan, lists of tasks and a calendar. */
export function YearTools({ draft, list, year, people, person }: Props) {
  const tools = useContext(DeskContext)();
  const { model } = tools;
  const { rows, from } = list;
  const unsaid = (period: Period): number =>
    rows.filter((row) => isIn(period, row, from) && (row.result?.state ?? '') === '' && !row.result?.moved)
      .length;
  const given: Given = { tools, draft, list, year: year ?? 0, people, person };
  const attempt = async (work: Promise<string>): Promise<void> => {
    try {
      model.say(await work);
    } catch {
      model.say('没有取到要用的程序，请看看网络再按一次。记下的都在，不会丢。');
    }
  };
  const summaries: [Period, string][] = [
    ['half', `${halfNames(from).first}总结`],
    ['year', '年终总结'],
  ];
  return (
    <aside class="desk-side" id="year-tools" tabIndex={-1} aria-label="总结和导出">
      <section aria-labelledby="year-summary">
        <h2 id="year-summary">写总结</h2>
        <p>照每一项的计划和实际排好，另开一份稿子。没有记的、要说原因的地方留着空，由你填。</p>
        <p class="desk-export-kinds">
          {summaries.map(([period, label]) => (
            <button
              key={period}
              type="button"
              class="copy-button desk-main-export"
              data-summary={period}
              disabled={year === undefined}
              onClick={() => {
                beginSummary(given, period);
              }}
            >
              {label}
            </button>
          ))}
        </p>
        <p class="desk-hint">
          {year === undefined
            ? '先在上面选定年度。'
            : `没有记的：${summaries.map(([period, label]) => `${label} ${String(unsaid(period))} 项`).join('，')}。`}
        </p>
      </section>
      <section aria-labelledby="year-next">
        <h2 id="year-next">下一年计划</h2>
        <p>拿这份计划开一份新的：年份加一，没办的和改到下一年度的排在最前面。</p>
        <p class="desk-export-kinds">
          <button
            type="button"
            class="plain-button"
            data-next-plan
            disabled={year === undefined}
            onClick={() => {
              beginNextPlan(given);
            }}
          >
            开{year === undefined ? '下一' : ` ${String(year + 1)} `}年的计划
          </button>
        </p>
      </section>
      <section aria-labelledby="year-export">
        <h2 id="year-export">发给各人</h2>
        <p>{person === '' ? '每人一张任务单。只要一个人的，先选“按人”。' : `只导出“${person}”的。`}</p>
        <p class="desk-export-kinds">
          {exports.map(([kind, label]) => (
            <button
              key={kind}
              type="button"
              class="plain-button"
              data-export={kind}
              onClick={() => {
                void attempt(kind === 'ics' ? giveCalendar(given) : giveTasks(given, kind));
              }}
            >
              {label}
            </button>
          ))}
        </p>
      </section>
      <p class="desk-hint">
        这里只帮你记和排，写得对不对，以你单位的材料为准。记下的同稿子一起存在这台电脑的浏览器里，不会传到任何地方。
      </p>
    </aside>
  );
}
