import { expect, test } from 'vitest';
import { Reviewer } from '../../../../src/review/review.ts';
import type { Finding } from '../../../../src/review/model.ts';
import type { Fact } from '../../../../src/review/rules/rule.ts';
import { plainContext, seenBy } from '../../../fixtures/review.ts';

function reviewed(text: string, samples: readonly Fact[]): Finding[] {
  const steps = new Reviewer(plainContext).review(text, samples);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const text = '3月，选10名，由生产委员负责。';
const samples: Fact[] = [
  { start: 0, end: 2, kind: '月份', value: '3月' },
  { start: 4, end: 6, kind: '数量', value: '10' },
];

test('each sample that the draft knows of is noted at its place', () => {
  const found = reviewed(text, samples).filter(({ rule }) => rule === 'sample-value');
  expect(
    found.map(({ severity, start, end, message }) => [severity, text.slice(start, end), message]),
  ).toEqual([
    ['note', '3月', '月份“3月”是示例值'],
    ['note', '10', '数量“10”是示例值'],
  ]);
});

test('in a pasted text there is none', () => {
  expect(seenBy('sample-value', `${text}【数量：10】`)).toEqual([]);
});
