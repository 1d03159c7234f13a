import { expect, test } from 'vitest';
import { reviewText } from '../../../../src/review/review.ts';
import { plainContext } from '../../../fixtures/review.ts';

const filler = '各部门把自己的事一件一件说清楚，职工看得见。'.repeat(20);
const messages = (text: string, kind: 'whole' | 'part'): string[] =>
  reviewText(text, { ...plainContext, kind })
    .filter(({ rule }) => rule === 'missing-part')
    .map(({ message }) => message);

test('a whole plan without its parts gets one note that names them', () => {
  expect(messages(filler, 'whole')).toEqual(['整份计划里没有找到：工作目标、工作举措、推进时间、落款']);
  expect(messages(`一、工作目标\n二、工作措施\n6月底前完成。${filler}`, 'whole')).toEqual([
    '整份计划里没有找到：落款',
  ]);
});

test('a complete plan, a part of one and a short text get none', () => {
  expect(messages(`一、工作目标\n二、工作措施\n6月底前完成。${filler}\n2027年1月15日`, 'whole')).toEqual([]);
  expect(messages(filler, 'part')).toEqual([]);
  expect(messages('把事说清楚。', 'whole')).toEqual([]);
});
