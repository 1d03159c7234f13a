import { describe, expect, test } from 'vitest';
import { monthAt, monthsInto, placeOf, spanOf, standingOf } from '../../../../src/draft/year/due.ts';
import { result } from '../../../fixtures/year.ts';

test('months are counted from the first of the plan', () => {
  expect(placeOf(3, 1)).toBe(2);
  expect(placeOf(1, 9)).toBe(4);
  expect(monthAt(4, 9)).toBe(1);
  expect(monthsInto({ year: 2027, month: 3 }, { year: 2027, from: 1 })).toBe(2);
  expect(monthsInto({ year: 2028, month: 1 }, { year: 2027, from: 9 })).toBe(4);
  expect(monthsInto({ year: 2026, month: 12 }, { year: 2027, from: 1 })).toBe(-1);
});

describe('the months of a row', () => {
  test.each([
    ['3月', 1, '2 2'],
    ['3月底前', 1, '2 2'],
    ['6月至9月', 1, '5 8'],
    ['4月、8月', 1, '3 7'],
    ['11月至次年2月', 1, '10 11'],
    ['11月至次年2月', 9, '2 5'],
    ['每月', 1, '0 11 often'],
    ['每季度末', 1, '0 11 often'],
    ['1月', 9, '4 4'],
  ])('%s of a year from %i: %s', (when, from, span) => {
    const found = spanOf(when, from);
    expect(found && `${String(found.first)} ${String(found.last)}${found.isOften ? ' often' : ''}`).toBe(
      span,
    );
  });

  test('are none where it has none, and those it was put off to where it was', () => {
    expect(spanOf('【月份】', 1)).toBeUndefined();
    expect(spanOf('3月', 1, '9')).toEqual({ first: 8, last: 8, isOften: false });
    expect(spanOf('3月', 1, 'next')).toEqual({ first: 12, last: 12, isOften: false });
  });
});

describe('in June', () => {
  const june = 5;
  test.each([
    ['3月', undefined, 'overdue'],
    ['3月', { state: 'done' }, 'done'],
    ['3月', { state: 'missed' }, 'missed'],
    ['3月', { moved: '9' }, 'later'],
    ['3月', { moved: '6' }, 'now'],
    ['3月', { moved: 'next' }, 'later'],
    ['3月', { actual: '1次' }, 'overdue'],
    ['6月', undefined, 'now'],
    ['4月至12月', undefined, 'now'],
    ['每月', undefined, 'now'],
    ['7月', undefined, 'next'],
    ['8月', undefined, 'later'],
    ['', undefined, 'undated'],
  ] as const)('%s %j: %s', (when, became, standing) => {
    expect(standingOf({ when, result: became && result(became) }, 1, june)).toBe(standing);
  });
});

test('when the year is over, what returned is overdue, too', () => {
  expect(standingOf({ when: '每月', result: undefined }, 1, 12)).toBe('overdue');
});
