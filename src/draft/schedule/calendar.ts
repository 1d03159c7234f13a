import { readWhen, type When } from '../../passage/measures/when.ts';
import { textHash } from '../text-hash.ts';
import type { ListedRow, ListedSchedule } from './listed-rows.ts';

/*
 * A calendar file as RFC 5545 wants it (https://www.rfc-editor.org/rfc/rfc5545): lines of 75 octets at most (3.1), text
 * escaped (3.3.11), all-day events whose end is the day after the last (3.6.1), one UID for each (3.8.4.7).
 */

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
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gonghui-plans//schedule//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(settings.title)}`,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${folded(line)}\r\n`).join(''), left };
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

function eventOf(row: ListedRow, { start, end, rule }: Days, { draftId, now }: CalendarSettings): string[] {
  const name = row.name === '' ? textHash(`${row.when}\n${row.work}`) : row.name.replace(' ', '-');
  const notes = [`时间：${row.when}`, `责任人：${row.who}`, `检验办法：${row.check}`];
  return [
    'BEGIN:VEVENT',
    `UID:${draftId}-${name}@gonghui-plans`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/gu, '')}`,
    `DTSTART;VALUE=DATE:${dateText(start)}`,
    `DTEND;VALUE=DATE:${dateText(end)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escaped(row.work)}`,
    `DESCRIPTION:${escaped(notes.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateText(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r?\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** So many octets stand on a line; the lines a long one goes on with begin with a space, which counts. */
const mostOctets = 75;

/** Breaks a line that is too long, never inside a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
