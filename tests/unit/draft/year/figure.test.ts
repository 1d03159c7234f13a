import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actualFigure, difference, figureText, plannedFigure } from '../../../../src/draft/year/figure.ts';
import { anyText } from '../../../fixtures/han.ts';

const planned = (work: string, check = '', when = '3月'): string => {
  const found = plannedFigure({ when, work, check });
  if (!found) return '';
  return [
    figureText(found),
    found.in,
    ...(found.isLimit ? ['limit'] : []),
    ...(found.isEach ? ['each'] : []),
  ].join(' ');
};

describe('the planned figure of a row', () => {
  test.each([
    ['召开职代会2次', '', '2次 work'],
    ['举办岗位练兵两场', '', '2场 work'],
    ['走访困难职工', '全年不少于10户', '10户 check'],
    ['举办迎新联欢活动', '全年参加会员不低于80%', '80% check'],
    ['编写题库', '题库４０道，审定签字', '40道 check'],
    ['到场站讲解', '4场的签到', '4场 check'],
    ['工伤事故不超过1件', '', '1件 work limit'],
    ['抽问班组', '每组2人', '2人 check each'],
    ['刊发报道', '每月一篇，刊发台账', ''],
    ['开会十二次', '', '12次 work'],
  ])('%s | %s: %s', (work, check, found) => {
    expect(planned(work, check)).toBe(found);
  });

  test.each([
    ['组织职工代表第一次巡视', '巡视记录'],
    ['召开第3次全体会议', '签到'],
    ['宣讲四不伤害', '签到表'],
    ['学习十项准则', '签到表'],
    ['3月8日前办三八活动', '签到表'],
    ['得知住院后3天内走访', '登记表'],
    ['一次性慰问', '登记表'],
    ['开会3—5次', ''],
    ['签责任书', ''],
  ])('%s | %s: none', (work, check) => {
    expect(planned(work, check)).toBe('');
  });

  test('of a row that returns is for each time, unless it is said of the whole year', () => {
    expect(planned('走访10户', '', '每季')).toBe('10户 work each');
    expect(planned('走访', '全年不少于40户', '每季')).toBe('40户 check');
  });
});

test.each([
  ['3', '3'],
  ['３次', '3次'],
  ['三次', '3次'],
  ['两场', '2场'],
  ['共120人次', '120人次'],
  ['85%', '85%'],
  ['3次，120人', '3次'],
  ['12.5', '12.5'],
])('%s was %s', (text, figure) => {
  const found = actualFigure(text);
  expect(found && figureText(found)).toBe(figure);
});

test.each(['', '大家都来了', '签到表', '去了3次', '第3次'])('%s is no figure', (text) => {
  expect(actualFigure(text)).toBeUndefined();
});

test('a difference is told only of what can be compared', () => {
  const plan = { value: 2, unit: '次', in: 'work', clause: '', isLimit: false, isEach: false } as const;
  expect(difference(plan, { value: 3, unit: '次' })).toBe(1);
  expect(difference(plan, { value: 1, unit: '' })).toBe(-1);
  expect(difference(plan, { value: 1, unit: '场' })).toBeUndefined();
  expect(difference({ ...plan, isEach: true }, { value: 1, unit: '' })).toBeUndefined();
  expect(difference({ ...plan, value: 0.1 }, { value: 0.3, unit: '' })).toBe(0.2);
});

test('whatever is written, a figure is a number that is none below zero', () => {
  fc.assert(
    fc.property(anyText, anyText, (work, check) => {
      const found = [plannedFigure({ when: '', work, check }), actualFigure(work)];
      for (const figure of found) expect(figure?.value ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
