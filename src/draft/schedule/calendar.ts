import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { readWhen, type When } from '../../passage/measures/when.ts';
import { textHash } from '../text-hash.ts';
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

/**
 * Writes a schedule as a calendar file (RFC 5545): all-day events that take up no time, each with a name that stays the
 * same when it is written again. It brings a library along, so import it only when a reader asks for a calendar.
 *
 * @returns the file, and the rows without a month, which cannot stand in it
 */
export function writeCalendar(
  { rows, from }: ListedSchedule,
  settings: CalendarSettings,
): { text: string; left: ListedRow[] } {
  const calendar = ical({
    name: clean(settings.title),
    prodId: { company: 'gonghui-plans', product: 'schedule', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const left: ListedRow[] = [];
  for (const row of rows) {
    const days = daysOf(row.when, settings.year, from);
    if (days) calendar.createEvent(eventOf(row, days, settings));
    else left.push(row);
  }
  return { text: `${calendar.toString()}\r\n`, left };
}

/** The first day, the day after the last, and how it returns. */
interface Days {
  start: Date;
  end: Date;
  rule?: string;
}

/** A month by itself is its first day, so that it is seen when it begins; a span is all its days. */
function daysOf(when: string, year: number, from: number): Days | undefined {
  const due = readWhen(when);
  if (due.kind === 'open') return undefined;
  if (due.kind === 'rhythm') {
    // A calendar year has its terms from March and September, a school year from the month it begins in.
    const first = due.word === '每学期' && from === 1 ? 3 : from;
    return { ...oneDay(day(year, first, 1)), rule: `FREQ=MONTHLY;${rhythmRules[due.word]}` };
  }
  const firstYear = due.first < from ? year + 1 : year;
  const [, date] = /^\d{1,2}月(\d{1,2})日/u.exec(when.trim()) ?? [];
  if (date !== undefined && due.first === due.last) return oneDay(day(firstYear, due.first, Number(date)));
  if (due.first === due.last) return oneDay(day(firstYear, due.first, 1));
  const lastYear = due.last < due.first ? firstYear + 1 : firstYear;
  return { start: day(firstYear, due.first, 1), end: day(lastYear, due.last + 1, 1) };
}

const rhythmRules: Readonly<Record<Extract<When, { kind: 'rhythm' }>['word'], string>> = {
  每月: 'COUNT=12',
  每季: 'INTERVAL=3;COUNT=4',
  每学期: 'INTERVAL=6;COUNT=2',
};

function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

function oneDay(start: Date): Days {
  return { start, end: new Date(start.getTime() + 86_400_000) };
}

function eventOf(row: ListedRow, days: Days, { draftId, now }: CalendarSettings): ICalEventData {
  const name = row.name === '' ? textHash(`${row.when}\n${row.work}`) : row.name.replace(' ', '-');
  const notes = [`时间：${row.when}`, `责任人：${row.who}`, `检验办法：${row.check}`];
  return {
    id: `${draftId}-${name}@gonghui-plans`,
    stamp: now,
    allDay: true,
    timezone: 'UTC',
    start: days.start,
    end: days.end,
    repeating: days.rule === undefined ? null : `RRULE:${days.rule}`,
    summary: clean(row.work),
    description: clean(notes.join('\n')),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Without characters that no calendar may hold. */
function clean(text: string): string {
  return text.replace(/\r\n/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}
