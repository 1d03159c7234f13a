import { inlineText, type Inline } from '../../passage/model.ts';
import { inlineOf } from '../edit-text.ts';
import { scheduleTable } from '../schedule/listed-rows.ts';
import type { Draft, DraftItem, DraftMeasure } from '../schema.ts';
import { monthsInto, type Month } from './due.ts';
import { isUnfinished } from './period.ts';
import { namesYear, raisedItem, raisedYear } from './raise-year.ts';
import { yearList, type YearRow } from './rows.ts';

/** What stands behind a work that was not done in the year before. */
export const carriedMark = '（上年未完成）';

/** Roles of the passages in front of which what was carried over stands. */
const tasks = ['renwu', 'cuoshi'];
const before = ['yinyan', 'huigu', 'zhidao', 'mubiao'];

/**
 * The plan of the year after, begun from this year's: the year raised where that is safe, nothing written down yet, and
 * what the reader said is still to be done first among the tasks and marked, instead of where it stood.
 *
 * @param year the year of the plan as it is
 * @param ids makes an id
 * @returns the draft, how many rows were carried over, and how often it still names the year of before
 */
export function nextPlan(
  draft: Draft,
  year: number,
  today: Month,
  ids: () => string,
): { draft: Draft; carried: number; named: number } {
  const { from, rows } = yearList(draft);
  const now = monthsInto(today, { year, from });
  const carried = rows.filter((row) => isUnfinished(row, from, now));
  const cells = new Set(carried.map((row) => row.cells));
  // A table that follows nothing is all the plan has: its rows stay in it, or it would not be read any more.
  const isFixed = draft.items.every(({ measures = [], schedule }) => measures.length === 0 && !schedule);
  const names = new Set(carried.flatMap(({ of }) => of));
  const left = draft.items.map((item) => (isFixed ? marked(item, cells) : withoutRows(item, names, cells)));
  const all = carried.length === 0 ? left : placed(left, carriedItem(carried, isFixed, ids));
  const items = all.map((item) => raisedItem(item, year));
  return {
    draft: {
      id: ids(),
      title: raisedYear(draft.title, year),
      unit: draft.unit,
      items,
      changed: 0,
      year: { of: year + 1, results: [] },
    },
    carried: carried.length,
    named: items.reduce((sum, item) => sum + namesYear(item, year), 0),
  };
}

/** A passage without these measures and without these rows of its table. */
function withoutRows(
  item: DraftItem,
  names: ReadonlySet<string>,
  gone: ReadonlySet<YearRow['cells']>,
): DraftItem {
  const { measures, schedule, id } = item;
  const table = scheduleTable(item);
  const isKept = (row: Inline[][]): boolean => !gone.has(row);
  const keeps = table?.rows.map(isKept) ?? [];
  return {
    ...item,
    blocks: item.blocks.map((block) =>
      block === table ? { ...block, rows: block.rows.filter(isKept) } : block,
    ),
    ...(measures && { measures: measures.filter((measure) => !names.has(`${id} ${measure.id}`)) }),
    ...(schedule && { schedule: { ...schedule, rows: schedule.rows.filter((_, at) => keeps[at] ?? true) } }),
  };
}

/** A passage with these rows of its table in front, marked. */
function marked(item: DraftItem, cells: ReadonlySet<YearRow['cells']>): DraftItem {
  const table = scheduleTable(item);
  if (!table) return item;
  const rows = [
    ...table.rows
      .filter((row) => cells.has(row))
      .map(([when = [], work = [], ...rest]) => [when, markedWork(work), ...rest]),
    ...table.rows.filter((row) => !cells.has(row)),
  ];
  return { ...item, blocks: item.blocks.map((block) => (block === table ? { ...block, rows } : block)) };
}

/** What was carried over, as a passage that says it, and promises it unless a table already does. */
function carriedItem(rows: readonly YearRow[], isFixed: boolean, ids: () => string): DraftItem {
  const measures = isFixed ? [] : rows.map(({ cells }) => carriedMeasure(cells, ids()));
  const title = '上年没有完成、今年接着办的工作';
  return {
    id: ids(),
    label: title,
    heading: { level: 1, text: inlineOf(title) },
    blocks: [
      { kind: 'paragraph', text: inlineOf('下列工作上年没有完成，今年先办：'), align: 'start' },
      { kind: 'list', ordered: false, items: rows.map(({ cells }) => promise(cells)) },
    ],
    role: 'renwu',
    topics: [],
    units: [],
    source: '',
    measures,
  };
}

function carriedMeasure(
  [when = [], work = [], who = [], check = []]: YearRow['cells'],
  id: string,
): DraftMeasure {
  return { id, when: [...when], work: markedWork(work), who: [...who], check: [...check] };
}

/** A work with the mark, which it may have from the year before. */
function markedWork(work: readonly Inline[]): Inline[] {
  return inlineText(work).endsWith(carriedMark) ? [...work] : [...work, ...inlineOf(carriedMark)];
}

/** 3月签责任书，由生产委员负责，以责任书存档为凭。 Its blanks stand in the order of those of the measure. */
function promise([when = [], work = [], who = [], check = []]: YearRow['cells']): Inline[] {
  return [
    ...when,
    ...work,
    ...(who.length > 0 ? [...inlineOf('，由'), ...who, ...inlineOf('负责')] : []),
    ...(check.length > 0 ? [...inlineOf('，检验办法：'), ...check] : []),
    ...inlineOf('。'),
  ];
}

/** In front of the first task; where there is none, behind what comes before tasks. */
function placed(items: DraftItem[], item: DraftItem): DraftItem[] {
  const first = items.findIndex(({ role }) => tasks.includes(role));
  const behind = items.map(({ role }) => before.includes(role)).lastIndexOf(true) + 1;
  const at = first < 0 ? behind : first;
  return [...items.slice(0, at), item, ...items.slice(at)];
}
