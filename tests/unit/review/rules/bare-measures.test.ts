import { expect, test } from 'vitest';
import { named } from '../../../fixtures/case-names.ts';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

const empty =
  '我们要坚持以人为本，把服务职工作为出发点和落脚点，努力营造团结和谐、积极向上的良好氛围，让大家真正感受到集体的温暖和关怀，增强归属感。';

test('a measure that says neither when nor by whom nor how much is told at its heading', () => {
  expect(
    seenBy('bare-measure', `二、工作措施\n1.关心职工\n${empty}\n2.比武\n6月由生产委员组织1次。`),
  ).toEqual([['note', '1.关心职工']]);
});

test.each(
  named([
    `1.关心职工\n${empty}每季度走访12户，由组织委员登记。`,
    `一、指导思想\n1.总体\n${empty}`,
    empty,
    '1.关心职工\n让大家感到温暖。',
  ]),
)('is left alone: $name', ({ text }) => {
  expect(wordsBy('bare-measure', text)).toEqual([]);
});
