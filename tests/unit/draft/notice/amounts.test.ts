import { describe, expect, test } from 'vitest';
import { amountsOf, isComparable, isEnough, type Amount } from '../../../../src/draft/notice/amounts.ts';
import { readNumber } from '../../../../src/draft/notice/han-number.ts';
import { deadlineOf, monthsOf } from '../../../../src/draft/notice/months.ts';

test.each([
  ['12', 12],
  ['1.5', 1.5],
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百二十', 120],
  ['三千', 3000],
])('%s is %d', (written, number) => {
  expect(readNumber(written)).toBe(number);
});

test('what is no number is none', () => {
  expect(readNumber('')).toBeNaN();
  expect(readNumber('几')).toBeNaN();
});

/** The amounts of one kind in a text. */
function of(text: string, kind: Amount['kind']): { value: number; bound: string }[] {
  return amountsOf(text)
    .filter((amount) => amount.kind === kind)
    .map(({ value, bound }) => ({ value, bound }));
}

describe('times are those of a year', () => {
  test.each([
    ['全年不少于4场', [4]],
    ['每季度不少于1次', [4]],
    ['每季度2次', [8]],
    ['每月最后一个周五学一个案例', [12]],
    ['每半年一次', [2]],
    ['每学期组织两次', [4]],
    ['3月、6月、9月、11月各请一名劳模', [4]],
    ['春节、国庆前走访困难职工各一轮', [2]],
    ['每月办一期，全年12期', [12, 12]],
    ['第三场放在5月', [1]],
    ['每周二、周四下午做工间操', [80]],
    ['每月第一、第三个周一班前学习', [24]],
    ['职工之家工作日中午都开', [200]],
  ])('%s', (text, values) => {
    const found = of(text, 'times').map(({ value }) => value);
    expect(found).toEqual(expect.arrayContaining(values));
    expect(Math.max(...found)).toBe(Math.max(...values));
  });
});

test.each([
  ['入会率达到95%以上', 'percent', [{ value: 95, bound: 'least' }]],
  ['重伤率不高于3%', 'percent', [{ value: 3, bound: 'most' }]],
  ['谈心做到全覆盖', 'percent', [{ value: 100, bound: 'least' }]],
  ['40岁以下的老师都参加', 'percent', [{ value: 100, bound: 'least' }]],
  ['15个工作日内答复', 'times', []],
  ['每周开放不少于3天', 'times', []],
  ['15个工作日内答复', 'days', [{ value: 15, bound: 'most' }]],
  ['面积不少于100平方米', 'area', [{ value: 100, bound: 'least' }]],
  ['每月投稿1篇', 'texts', [{ value: 12, bound: 'least' }]],
  ['每低1个百分点扣1分', 'percent', []],
  ['25人以上企业建会', 'people', []],
  ['第2名不奖', 'people', []],
] as const)('%s', (text, kind, amounts) => {
  expect(of(text, kind)).toEqual(amounts);
});

test('amounts of two kinds, per head and in all, cannot be compared', () => {
  const [each] = amountsOf('人均2条');
  const [all] = amountsOf('全年2条');
  const [percent] = amountsOf('2%');
  if (!each || !all || !percent) throw new Error('no amounts');
  expect(isComparable(all, all)).toBe(true);
  expect(isComparable(each, all)).toBe(false);
  expect(isComparable(percent, all)).toBe(false);
});

test('enough is no less than a lower limit and no more than an upper one', () => {
  const amount = (value: number, bound: Amount['bound']): Amount => ({
    kind: 'times',
    value,
    bound,
    each: false,
    isImplied: false,
    isLimit: true,
    isWhole: false,
    start: 0,
    end: 1,
  });
  expect(isEnough(amount(4, 'least'), amount(4, 'least'))).toBe(true);
  expect(isEnough(amount(3, 'least'), amount(4, 'least'))).toBe(false);
  expect(isEnough(amount(3, 'least'), amount(4, 'most'))).toBe(true);
  expect(isEnough(amount(5, 'least'), amount(4, 'most'))).toBe(false);
});

test.each([
  ['6月底前挂牌', 6],
  ['于8月底前完成', 8],
  ['上半年完成', 6],
  ['年底前完成', undefined],
  ['3月开展维权月', undefined],
])('%s is due in %s', (text, month) => {
  expect(deadlineOf(text)).toBe(month);
});

test('months are named by number or by a feast', () => {
  expect(monthsOf('3月启动，9月至11月推进')).toEqual(expect.arrayContaining([3, 9, 11]));
  expect(monthsOf('教师节前评出')).toContain(9);
  expect(monthsOf('用3个月做完，分两月')).toEqual([]);
});
