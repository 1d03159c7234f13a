import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

const title = '江城机械工会2027年工作计划\n';

test('a plan for two years, and a year far from its own, are told', () => {
  expect(seenBy('mixed-years', `${title}2026年工会工作要点如下。`)).toEqual([['warning', '2026']]);
  expect(wordsBy('mixed-years', `${title}2023年将办好两件事。\n2024年1月15日`)).toEqual(['2023', '2024']);
});

test.each([
  '2026年有42人参加，今年不少于50人。',
  '2027年6月底前完成。\n2027年1月15日',
  '学习《工会法》（2021年修正）。',
  '落实2021—2025年规划。',
  '自2019年成立以来，年年开展。',
  '2027—2028学年第一学期。',
])('is left alone: %j', (text) => {
  expect(wordsBy('mixed-years', title + text)).toEqual([]);
});

test('without a title nobody knows the year of the plan', () => {
  expect(wordsBy('mixed-years', '2023年办好两件事。2027年办好三件事。')).toEqual([]);
});
