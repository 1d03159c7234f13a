import { expect, test } from 'vitest';
import { noReviewData } from '../../../../src/review/model.ts';
import { seenBy } from '../../../fixtures/review.ts';

test('an expression whose time is over is told with what to write instead', () => {
  expect(seenBy('outdated', '贯彻“三个代表”重要思想和十七大精神，做好女工工作。')).toEqual([
    ['warning', '三个代表'],
    ['warning', '十七大精神'],
    ['warning', '女工工作', '女职工工作'],
  ]);
});

test.each([
  '以邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导',
  '贯彻中国工会十八大精神',
  '做好男女工工作服的发放',
  '女职工工作',
])('what is still right is left alone: %s', (text) => {
  expect(seenBy('outdated', text)).toEqual([]);
});

test('without its data it finds nothing, and an expression this browser cannot read is passed over', () => {
  expect(seenBy('outdated', '三个代表', { data: noReviewData })).toEqual([]);
  const entry = { kind: '旧提法', why: '旧。', suggestion: '新', regex: true } as const;
  const data = {
    outdated: [
      { ...entry, pattern: '(' },
      { ...entry, pattern: '三个' },
    ],
    units: [],
    blanks: [],
    variants: '',
  };
  expect(seenBy('outdated', '三个代表', { data })).toEqual([['warning', '三个']]);
});
