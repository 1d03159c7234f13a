import { expect, test } from 'vitest';
import { yearOf } from '../../../../src/draft/schedule/plan-year.ts';
import type { Inline } from '../../../../src/passage/model.ts';
import { draftOf, item } from '../../../fixtures/drafts.ts';

const year = (value: string): Inline => ({ kind: 'blank', name: '年份', value });
const withYears = (...values: string[]) => ({
  ...draftOf(item('a', { blocks: [{ kind: 'paragraph', align: 'start', text: values.slice(1).map(year) }] })),
  title: values.slice(0, 1).map(year),
});

test('the year of a draft is what its blank says, wherever it stands', () => {
  expect(yearOf(withYears('2027', '2030'))).toBe(2027);
  expect(yearOf(withYears('', '2028'))).toBe(2028);
  expect(yearOf(withYears('二〇二七', '2029'))).toBe(2029);
  expect(yearOf(withYears('', ''))).toBeUndefined();
  expect(yearOf(draftOf())).toBeUndefined();
});
