import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { readWhen, type When } from '../../passage/measures/when.ts';
import { textHash } from '../text-hash.ts';
import { foldOctets } from './fold-octets.ts';
import type { ListedRow, ListedSchedule } from './listed-rows.ts';

/** What a calendar is made of besides its rows. */
export interface CalendarSettings {
  /** the draft's, in which names of rows are unique */
  draftId: string;
  /** what calendars call it */
  title: string;
  /** the year the plan is for; a school year is named by the one it begins in */
  year: number;
  /** when it is written */
  now: Date;
}

/** Writes a schedule as a calendar file; rows without a month cannot stand in it and are given back. */
export function writeCalendar(
  { rows, from }: ListedSchedule,
  settings: CalendarSettings,
): { text: string; left: ListedRow[] } {
  const left: ListedRow[] = [];
  const events = rows.flatMap((row) => {
    const days = daysOf(row.when, settings.year, from);
    if (!days) left.push(row);
    return days ? [eventOf(row, days, settings)] : [];
  });
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//gonghui-plans//schedule//ZH',
    method: 'PUBLISH',
    name: plainText(settings.title),
    events,
  });
  return { text: foldOctets(text), left };
}

/** The first day, the day after the last, and how it returns. */
interface Days {
  start: Date;
  end: Date;
  rule?: NonNullable<IcsEvent['recurrenceRule']>;
}

/** A month by itself is its first day, so that it is seen when it begins; a span is all its days. */
function daysOf(when: string, year: number, from: number): Days | undefined {
  const due = readWhen(when);
  if (due.kind === 'open') return undefined;
  if (due.kind === 'rhythm') {
    // A calendar year has its terms from March and September, a school year from the month it begins in.
    const first = due.word === '每学期' && from === 1 ? 3 : from;
    return { ...oneDay(day(year, first, 1)), rule: { frequency: 'MONTHLY', ...rhythmRules[due.word] } };
  }
  const firstYear = due.first < from ? year + 1 : year;
  const [, date] = /^\d{1,2}月(\d{1,2})日/u.exec(when.trim()) ?? [];
  if (date !== undefined && due.first === due.last) return oneDay(day(firstYear, due.first, Number(date)));
  if (due.first === due.last) return oneDay(day(firstYear, due.first, 1));
  const lastYear = due.last < due.first ? firstYear + 1 : firstYear;
  return { start: day(firstYear, due.first, 1), end: day(lastYear, due.last + 1, 1) };
}

const rhythmRules: Readonly<
  Record<Extract<When, { kind: 'rhythm' }>['word'], { interval?: number; count: number }>
> = {
  每月: { count: 12 },
  每季: { interval: 3, count: 4 },
  每学期: { interval: 6, count: 2 },
};

function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

function oneDay(start: Date): Days {
  return { start, end: new Date(start.getTime() + 86_400_000) };
}

/** All of a day or of several, the end being the day after the last; a row has one name, however often it is given. */
function eventOf(row: ListedRow, { start, end, rule }: Days, { draftId, now }: CalendarSettings): IcsEvent {
  const name = row.name === '' ? textHash(`${row.when}\n${row.work}`) : row.name.replace(' ', '-');
  const notes = [`时间：${row.when}`, `责任人：${row.who}`, `检验办法：${row.check}`];
  return {
    uid: `${draftId}-${name}@gonghui-plans`,
    stamp: { date: now },
    start: { date: start, type: 'DATE' },
    end: { date: end, type: 'DATE' },
    summary: plainText(row.work),
    description: plainText(notes.join('\n')),
    timeTransparent: 'TRANSPARENT',
    ...(rule && { recurrenceRule: rule }),
  };
}

/** Without the signs that steer a machine, but for line breaks. */
function plainText(text: string): string {
  return text.replace(/\r?\n/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}
