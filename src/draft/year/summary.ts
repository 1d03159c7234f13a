import { blockText, type Block, type Inline } from '../../passage/model.ts';
import { chineseNumber } from '../../passage/number.ts';
import { emptyDraft } from '../draft.ts';
import { inlineOf } from '../edit-text.ts';
import type { Draft, DraftItem } from '../schema.ts';
import { chaptersOf, ownItem, paragraph } from './chapters.ts';
import { monthsInto, type Month } from './due.ts';
import { peopleOf, rowsByMonth } from './groups.ts';
import { halfNames, isIn, isUnfinished, type Period } from './period.ts';
import { yearList, type YearRow } from './rows.ts';
import { clause, isShort, movedText, rowSentence, shortBy } from './sentence.ts';
import { planTitle, summaryTitle } from './titles.ts';

/** What a summary is made by. */
export interface SummarySettings {
  period: Period;
  /** the year the plan is for */
  year: number;
  /** the day it is made, which it is signed with */
  today: Month & { day: number };
  /** puts the reader's own values into blanks */
  fill: (inline: readonly Inline[]) => Inline[];
  /** makes an id */
  ids: () => string;
}

/**
 * The summary of a plan (总结) as a draft of its own: what became of each row under the chapters of the plan, what was
 * not reached, what is still to be done, and the plan's signature. What the reader has to say himself stays open.
 */
export function summaryOf(draft: Draft, settings: SummarySettings): Draft {
  const { period, year, today, fill, ids } = settings;
  const { from, rows } = yearList(draft, fill);
  const now = monthsInto(today, { year, from });
  const told = rows.filter((row) => isIn(period, row, from));
  const later = rows.filter((row) => !isIn(period, row, from));
  const sentences = told.map((row) => ({ row, text: rowSentence(row, { from, now }) }));
  const unfinished = told.filter((row) => isUnfinished(row, from, now));
  const short = told.filter((row) => !unfinished.includes(row) && isShort(row));
  const next = [...nextSteps(unfinished, period, from), ...laterSteps(later, from)];
  const nextTitle = period === 'half' ? `${halfNames(from).second}工作安排` : '下一步打算';
  const plan = planTitle(draft, year, fill);
  const items: DraftItem[] = [
    bare('引言', 'yinyan', [paragraph(opening(plan, told, settings, from, now))], ids()),
    ...chaptersOf(draft, sentences, ids, fill),
    ...section('存在的不足', counted([...unfinished, ...short].map(lackOf)), ids),
    ...section(nextTitle, next, ids),
    bare('落款', 'jieyu', signatureOf(draft, today), ids()),
  ];
  const { id, title, unit, changed } = emptyDraft(
    ids(),
    inlineOf(summaryTitle(plan, year, period, from)),
    draft.unit,
    0,
  );
  return { id, title, unit, kind: 'report', items, changed };
}

function opening(
  plan: string,
  rows: readonly YearRow[],
  { period, year }: SummarySettings,
  from: number,
  now: number,
): string {
  const { first } = halfNames(from);
  const isHalf = period === 'half';
  const counts = rows.some((row) => (row.result?.state ?? '') === '' && !isUnfinished(row, from, now))
    ? // How many were done is not known before the open places are filled in.
      ['已完成【数量】项']
    : [
        ['已完成', rows.filter(({ result }) => result?.state === 'done').length],
        ['没有完成', rows.filter(({ result }) => result?.state === 'missed').length],
        ['改期办理', rows.filter(({ result }) => result?.state === '' && result.moved !== '').length],
      ].flatMap(([what, count]) => (count === 0 ? [] : [`${String(what)}${String(count)}项`]));
  const all = `${isHalf ? `${first}应办的` : '计划'}工作${String(rows.length)}项`;
  const sum = rows.length === 0 ? '' : `${[all, ...counts].join('，')}。`;
  const when = `${String(year)}年${isHalf ? first : ''}`;
  return `${when}，本工会按照《${plan}》开展工作。${sum}现将${isHalf ? first : '全年'}工作总结如下：`;
}

function lackOf(row: YearRow): string {
  const work = clause(row.work);
  if (row.result?.state === 'missed') return `${work}没有完成`;
  if (isShort(row)) return `${work}${shortBy(row)}`;
  return `${work}没有按原定时间办，改到${movedText(row.result?.moved ?? '')}`;
}

function nextSteps(rows: readonly YearRow[], period: Period, from: number): Block[] {
  return counted(
    rows.map((row) => {
      const who = peopleOf(row);
      const { state = '', moved = '' } = row.result ?? {};
      const when = state === 'missed' || moved === '' ? '' : movedText(moved);
      const how =
        when !== ''
          ? `${when}办理`
          : period === 'half'
            ? `${halfNames(from).second}补办`
            : '结转到下一年度办理';
      return [clause(row.work), how, ...(who.length > 0 ? [`由${who.join('、')}负责`] : [])].join('，');
    }),
  );
}

/** What was not due yet, a line for each month. */
function laterSteps(rows: readonly YearRow[], from: number): Block[] {
  return rowsByMonth(rows, from).map(({ title, rows: works }) =>
    paragraph(`${title}：${works.map(({ work }) => clause(work)).join('；')}。`),
  );
}

/** More than so many are not counted 一是、二是. */
const mostCounted = 20;

function counted(sentences: readonly string[]): Block[] {
  const counts = sentences.length > 1 && sentences.length <= mostCounted;
  return sentences.map((text, index) =>
    paragraph(`${counts ? `${chineseNumber(index + 1)}是` : ''}${text}。`),
  );
}

function section(title: string, blocks: Block[], ids: () => string): DraftItem[] {
  return blocks.length === 0 ? [] : [ownItem(title, blocks, ids())];
}

/** What has a label that is not printed. */
function bare(label: string, role: string, blocks: Block[], id: string): DraftItem {
  return { id, label, heading: null, blocks, role, topics: [], units: [], source: '', measures: [] };
}

/** The signature of the plan with the day of the summary; that of the union where the plan has none. */
function signatureOf({ items }: Draft, { year, month, day }: SummarySettings['today']): Block[] {
  const date = paragraph(`${String(year)}年${String(month)}月${String(day)}日`, 'end');
  const signed = items.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'paragraph' && block.align === 'end'),
  );
  const names = signed.filter((block) => !/年.*月|日期/u.test(blockText(block)));
  return [...(names.length > 0 ? names : [paragraph('【工会名称】', 'end')]), date];
}
