import { expect, test } from 'vitest';
import { seenBy } from '../../../fixtures/review.ts';

test.each([
  ['建立台帐', '台帐', '台账'],
  ['核对往来帐', '帐', '账'],
  ['签定责任书', '签定', '签订'],
  ['统一布署', '布署', '部署'],
  ['劳动竟赛', '竟赛', '竞赛'],
  ['定单式培训', '定单式', '订单式'],
  ['按排专人', '按排', '安排'],
])('%s', (text, words, replacement) => {
  expect(seenBy('old-spelling', text)).toEqual([['warning', words, replacement]]);
});

test.each(['搭帐篷', '抽签定座位', '公布署名稿件', '科室会员按排班自选', '台账和账目', '规定单式'])(
  'is left alone: %s',
  (text) => {
    expect(seenBy('old-spelling', text)).toEqual([]);
  },
);
