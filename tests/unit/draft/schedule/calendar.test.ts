import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../../src/draft/schedule/calendar.ts';
import type { ListedRow } from '../../../../src/draft/schedule/listed-rows.ts';
import { anyText } from '../../../fixtures/han.ts';

const row = (when: string, work = '签责任书', name = 'a 1'): ListedRow => ({
  name,
  when,
  work,
  who: '生产委员',
  check: '责任书存档',
});
const settings = {
  draftId: 'd1',
  title: '工会2027年工作计划',
  year: 2027,
  now: new Date('2026-11-29T12:30:15.250Z'),
};
const write = (rows: ListedRow[], from = 1) => writeCalendar({ rows, from }, settings);

/** Lines put together again, as a calendar program reads them. */
const read = (text: string): string[] => text.replace(/\r\n[ \t]/gu, '').split('\r\n');
const valuesOf = (text: string, name: string): string[] =>
  read(text).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
const daysOf = (when: string, from = 1): string =>
  ['DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'RRULE']
    .flatMap((name) => valuesOf(write([row(when)], from).text, name))
    .join(' ');

test('a calendar holds an event for each row', () => {
  expect(read(write([row('3月')]).text)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gonghui-plans//schedule//ZH',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:工会2027年工作计划',
    'BEGIN:VEVENT',
    'UID:d1-a-1@gonghui-plans',
    'DTSTAMP:20261129T123015Z',
    'DTSTART;VALUE=DATE:20270301',
    'DTEND;VALUE=DATE:20270302',
    'SUMMARY:签责任书',
    'DESCRIPTION:时间：3月\\n责任人：生产委员\\n检验办法：责任书存档',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('the days of a row', () => {
  test.each([
    ['12月', '20271201 20271202'],
    ['3月8日', '20270308 20270309'],
    ['3月底前', '20270301 20270302'],
    ['6月至9月', '20270601 20271001'],
    ['6—9', '20270601 20271001'],
    ['10月至12月', '20271001 20280101'],
    ['12月至1月', '20271201 20280201'],
    ['11月至次年2月', '20271101 20280301'],
    ['每月', '20270101 20270102 FREQ=MONTHLY;COUNT=12'],
    ['每季度末', '20270101 20270102 FREQ=MONTHLY;COUNT=4;INTERVAL=3'],
    ['每学期', '20270301 20270302 FREQ=MONTHLY;COUNT=2;INTERVAL=6'],
  ])('%s: %s', (when, days) => {
    expect(daysOf(when)).toBe(days);
  });

  test.each([
    ['9月', '20270901 20270902'],
    ['12月', '20271201 20271202'],
    ['1月', '20280101 20280102'],
    ['8月', '20280801 20280802'],
    ['12月至1月', '20271201 20280201'],
    ['3月至5月', '20280301 20280601'],
    ['每月', '20270901 20270902 FREQ=MONTHLY;COUNT=12'],
    ['每学期', '20270901 20270902 FREQ=MONTHLY;COUNT=2;INTERVAL=6'],
  ])('%s of a school year: %s', (when, days) => {
    expect(daysOf(when, 9)).toBe(days);
  });
});

test('rows without a month are given back, and nothing is made of them', () => {
  const open = row('【月份】');
  const { text, left } = write([open, row('5月'), row('')]);
  expect(left).toEqual([open, row('')]);
  expect(valuesOf(text, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
});

test('an event keeps its name when the row is given out again, and no two share one', () => {
  const uids = (rows: ListedRow[]): string[] => valuesOf(write(rows).text, 'UID');
  const rows = [row('3月', '甲', 'a 1'), row('3月', '乙', ''), row('4月', '乙', ''), row('3月', '丙', '')];
  expect(uids([...rows].reverse()).reverse()).toEqual(uids(rows));
  expect(new Set(uids(rows)).size).toBe(4);
  expect(uids([row('12月', '改过', 'a 1')])).toEqual(uids([row('3月', '甲', 'a 1')]));
});

test('marks that mean something in a calendar are escaped', () => {
  const { text } = write([row('3月', '甲,乙;丙\\丁\n戊')]);
  expect(valuesOf(text, 'SUMMARY')).toEqual(['甲\\,乙\\;丙\\\\丁\\n戊']);
});

test('whatever stands in a row, no line is longer than 75 octets, and put together they are the text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
      const work = texts.join('');
      const { text } = write([row('3月', work)]);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.slice(0, -2).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // Neither a bare line break nor half a character.
        expect(line).not.toMatch(/[\r\n\uFFFD]/u);
        expect(Buffer.from(line).toString()).toBe(line.toWellFormed());
      }
      const [summary = ''] = valuesOf(text, 'SUMMARY');
      const plain = summary.replace(/\\(n|.)/gu, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(plain).toBe(work.replace(/\r?\n/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' '));
      // One event, whatever it says.
      expect(valuesOf(text, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
    }),
  );
});
