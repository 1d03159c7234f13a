import { expect, test } from 'vitest';
import { unwrap } from '../../../../src/draft/import/unwrap.ts';

test('lines broken at the edge of the paper are one paragraph again', () => {
  const lines = [
    '2027年工作计划',
    '　　厂工会以服务生产、服务职工为主线，把班组建设作为',
    '基础，把职工关心的事一件一件办好，从班组里来的意见每',
    '月答复一次。',
    '　　4月、9月各办一期班组长培训班，每期40人。',
  ];
  expect(unwrap(lines)).toEqual([lines[0], lines.slice(1, 4).join(''), lines[4]]);
});

test.each([
  [
    'whole paragraphs, as most files have them',
    ['一、学习', '每月学习一次，由宣传委员负责', '二、竞赛', '每季度竞赛一场，由生产委员负责'],
  ],
  [
    'a list of equal lines',
    [
      '1月，走访困难职工，由生活委员负责',
      '2月，召开职工大会，由工会主席负责',
      '3月，女职工活动日，由女工委员负责',
    ],
  ],
  ['one full line', ['每季度由工会主席带队检查一次班组，结果在公开栏公布，问', '题当月改。']],
  [
    'the lines of a table',
    ['月份\t工作，内容和要求都写在这一格里面\t谁', '1月\t走访，内容和要求都写在这一格里面\t我'],
  ],
])('%s stay as they are', (_, lines) => {
  expect(unwrap(lines)).toEqual(lines);
});
