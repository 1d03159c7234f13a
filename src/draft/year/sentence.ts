import { placeOf } from './due.ts';
import { actualFigure, difference, figureText, plannedFigure, type PlannedFigure } from './figure.ts';
import type { YearRow } from './rows.ts';

/** Where a summary says why something differs from the plan, and what became of a row that nobody wrote down. */
const openPlaces = { why: '【原因】', what: '【完成情况】' } as const;

/** What a sentence goes by besides its row. */
export interface SentenceYear {
  /** the month the year begins with */
  from: number;
  /** months since the plan began; 12 and more once it is over */
  now: number;
}

/** How a row stands against its plan, as far as is known. */
interface Compared {
  planned: PlannedFigure;
  /** what it was, in the reader's words, with the unit of the plan */
  actual: string;
  reached: number;
  /** more is above zero */
  by: number;
}

/**
 * What became of a row of the plan, in one sentence: the plan, what was reached, and the difference, as far as they are
 * known. What is not known stays an open place; nothing is made up.
 */
export function rowSentence(row: YearRow, year: SentenceYear): string {
  const { state = '', evidence = '' } = row.result ?? {};
  const proof = evidence.trim() === '' ? '' : `（佐证：${clause(evidence)}）`;
  const parts = state === 'done' ? done(row) : state === 'missed' ? missed(row) : open(row, year);
  return `${parts.join('，')}${proof}。`;
}

/** Whether a row fell short of its plan: fewer than planned, or more than was to be allowed. */
export function isShort(row: YearRow): boolean {
  const compared = comparedOf(row);
  return compared !== undefined && isWorse(compared);
}

/** What a row fell short by: 比计划少1次. */
export function shortBy(row: YearRow): string {
  const compared = comparedOf(row);
  return compared ? differenceText(compared) : '';
}

/** The month a row was put off to, as a sentence says it. */
export function movedText(moved: string): string {
  return moved === 'next' ? '下一年度' : `${moved}月`;
}

/** Words of a cell as a part of a sentence: on one line, without the mark at its end. */
export function clause(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[。；，、,;.]+$/u, '');
}

/** The work with its time in front: 3月底前签责任书; a month that is not set is left out. */
function timedWork({ when, work }: Pick<YearRow, 'when' | 'work'>): string {
  return `${/[【】]/u.test(when) ? '' : clause(when)}${clause(work)}`;
}

/** 召开职代会原定3月 of what was put off, 计划3月召开职代会2次 of what counts itself, 3月召开职代会 of the rest. */
function lead(row: YearRow, isPlanned: boolean): string {
  const when = /[【】]/u.test(row.when) ? '' : clause(row.when);
  if (movedOf(row) !== '') return when === '' ? clause(row.work) : `${clause(row.work)}原定${when}`;
  return `${isPlanned ? '计划' : ''}${timedWork(row)}`;
}

function done(row: YearRow): string[] {
  const moved = movedOf(row);
  const compared = comparedOf(row);
  const start = [
    lead(row, compared?.planned.in === 'work'),
    ...(moved === '' ? [] : [`因${openPlaces.why}改在${movedText(moved)}完成`]),
  ];
  if (compared)
    return [...start, ...against(compared, moved === '' ? '如数完成' : '与计划数一致', moved === '')];
  const actual = said(row);
  const end = moved !== '' ? [] : [/\d|每/u.test(row.when) ? '已按计划完成' : '已完成'];
  return [...start, ...end, ...(actual === '' ? [] : [`实际${actual}`])];
}

function missed(row: YearRow): string[] {
  const moved = movedOf(row);
  const compared = comparedOf(row);
  const isLess = compared !== undefined && compared.by < 0 && !compared.planned.isLimit;
  const actual = said(row);
  const figures = isLess ? against(compared, '', false) : actual === '' ? [] : [`实际${actual}`];
  const isPart = isLess && compared.reached > 0;
  return [
    lead(row, true),
    ...(moved === '' ? [] : [`改到${movedText(moved)}`]),
    ...figures,
    `${moved === '' ? '' : '仍'}没有${isPart ? '全部' : ''}完成`,
    `原因是${openPlaces.why}`,
  ];
}

/** What is known of a row that nobody called done or not: a month that has passed says nothing. */
function open(row: YearRow, { from, now }: SentenceYear): string[] {
  const moved = movedOf(row);
  const compared = comparedOf(row);
  const actual = said(row);
  if (moved !== '') {
    const isPast = moved !== 'next' && placeOf(Number(moved), from) < now;
    const to = `因${openPlaces.why}改到${movedText(moved)}`;
    const so = actual === '' ? [] : [`目前实际${actual}`];
    return [lead(row, false), isPast ? to : `${to}办理`, ...so, ...(isPast ? [openPlaces.what] : [])];
  }
  const start = lead(row, compared?.planned.in === 'work');
  if (compared) return [start, ...against(compared, '与计划数一致', true)];
  return [start, actual === '' ? openPlaces.what : `实际${actual}`];
}

/**
 * The figures of a row against its plan.
 *
 * @param same what is said when they are the same
 * @param asks whether a reason is asked for when they are worse
 */
function against(compared: Compared, same: string, asks: boolean): string[] {
  const { planned, actual, by } = compared;
  return [
    ...(planned.in === 'check' ? [`计划${aim(planned)}`] : []),
    `实际${actual}`,
    by === 0 ? same : differenceText(compared),
    ...(asks && isWorse(compared) ? [`原因是${openPlaces.why}`] : []),
  ];
}

/** 参加会员不低于80%; where the words around a figure only name a paper, 4场的签到, the figure by itself. */
function aim(planned: PlannedFigure): string {
  return /不少于|不低于|不超过|不多于|达到|率/u.test(planned.clause) ? planned.clause : figureText(planned);
}

function movedOf({ result }: YearRow): string {
  return result?.moved ?? '';
}

function said({ result }: YearRow): string {
  return clause(result?.actual ?? '');
}

function comparedOf(row: YearRow): Compared | undefined {
  const planned = plannedFigure(row);
  const actual = actualFigure(row.result?.actual ?? '');
  const by = planned && actual && difference(planned, actual);
  if (!planned || !actual || by === undefined) return undefined;
  // 3次，120人 is said whole; a bare number takes the unit of the plan.
  const whole = actual.unit === '' ? figureText({ ...actual, unit: planned.unit }) : said(row);
  return { planned, by, reached: actual.value, actual: whole };
}

function isWorse({ planned, by }: Compared): boolean {
  return planned.isLimit ? by > 0 : by < 0;
}

function differenceText({ planned: { unit }, by }: Compared): string {
  const much = unit === '%' ? `${String(Math.abs(by))}个百分点` : `${String(Math.abs(by))}${unit}`;
  if (unit === '%') return `比计划${by > 0 ? '高' : '低'}${much}`;
  return `比计划${by > 0 ? '多' : '少'}${much}`;
}
