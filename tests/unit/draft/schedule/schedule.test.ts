import { describe, expect, test } from 'vitest';
import { findOwner, findResult } from '../../../../src/draft/schedule/find-measure.ts';
import { findMonths } from '../../../../src/draft/schedule/find-months.ts';
import { isSchedule, makeSchedule } from '../../../../src/draft/schedule/schedule.ts';
import { inlineText } from '../../../../src/passage/model.ts';
import { inlineOf } from '../../../../src/draft/edit-text.ts';
import type { Block } from '../../../../src/passage/model.ts';
import { draftOf, item } from '../../../fixtures/drafts.ts';

const labels = (sentence: string): string[] => findMonths(sentence).map(({ label }) => label);
const says = (...sentences: string[]): Block[] =>
  sentences.map((text): Block => ({ kind: 'paragraph', text: inlineOf(text), align: 'start' }));

describe('findMonths', () => {
  test.each([
    ['2月底前签完', ['2月底前']],
    ['从3月起执行', ['3月起']],
    ['4月至5月征集', ['4—5月']],
    ['7—8月送清凉', ['7—8月']],
    ['9月至次年1月', ['9—1月']],
    ['4月、8月各办一期', ['4月', '8月']],
    ['3月、5月、10月、12月各办一次', ['3月', '5月', '10月', '12月']],
    ['6月16日咨询', ['6月16日']],
    ['9月第一周学习', ['9月第一周']],
    ['【月份】前完成', ['【月份】前']],
    ['【起始月份】至【结束月份】', ['【起始月份】', '【结束月份】']],
    ['每季度末报表', ['每季度末']],
    ['12月和每月', ['12月', '每月']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });

  test.each(['3个月内办结', '每年13月', '占1.5月', '第25日前', '上月25日', '4、8两班', '本月底'])(
    '%s names no month',
    (sentence) => {
      expect(labels(sentence)).toEqual([]);
    },
  );

  test('a day of each month is no month of the year', () => {
    expect(labels('每月25日前报送')).toEqual(['每月']);
  });
});

describe('findOwner', () => {
  test.each([
    ['由工会副主席牵头，把制度清理一遍', '工会副主席'],
    ['生产委员每月核对一次', '生产委员'],
    ['年度预算由财务委员编制，提交工会委员会审议', '财务委员'],
    ['由【责任人】负责', '【责任人】'],
    ['由人事部门会同工会核对', '人事部门'],
    ['小组长得知后当天报告', '小组长'],
    ['4月由保健医生安排体检', '保健医生'],
  ])('%s', (sentence, expected) => {
    expect(findOwner(sentence)).toBe(expected);
  });

  test.each(['奖励由行政列支', '会员自由参加', '每人一票', '工会会同生产、技术部门成立小组'])(
    '%s names nobody who does it',
    (sentence) => {
      expect(findOwner(sentence)).toBeUndefined();
    },
  );
});

describe('findResult', () => {
  test.each([
    ['全年征集，不少于【数量】条，张榜公布', '不少于【数量】条'],
    ['签完责任书，签订率100%', '签订率100%'],
    ['附通知、签到表，入台账', '签到表、台账'],
  ])('%s', (sentence, expected) => {
    expect(findResult(sentence)).toBe(expected);
  });

  test('a limit is no result, and neither is a long clause', () => {
    expect(findResult('每次不超过2小时')).toBeUndefined();
    expect(findResult('一共六个班组里至少有一半以上的职工都在三个月内参加不少于2次的活动')).toBeUndefined();
  });
});

describe('makeSchedule', () => {
  const rowsOf = (draft: ReturnType<typeof draftOf>): string[][] => {
    const [table] = makeSchedule(draft, 's')?.blocks ?? [];
    return table?.kind === 'table' ? [table.head, ...table.rows].map((row) => row.map(inlineText)) : [];
  };

  test('lists what the passages say, by month; what they do not say is left to fill in', () => {
    const draft = draftOf(
      item('送温暖', { blocks: says('12月走访困难职工，由生活委员负责，签收表入账。') }),
      item('三八', { blocks: says('3月办女职工活动。', '每月开一次会。') }),
      item('两节', { blocks: says('2月底前走访慰问，由【责任人】负责，走访率100%。') }),
      item('目标', { role: 'mubiao', blocks: says('12月底前全部做到。') }),
    );
    expect(rowsOf(draft)).toEqual([
      ['月份', '工作', '责任人', '检验办法'],
      ['2月底前', '走访慰问', '【责任人】', '走访率100%'],
      ['3月', '办女职工活动', '【责任人】', '【检验办法】'],
      ['12月', '走访困难职工，签收表入账', '生活委员', '签收表'],
    ]);
  });

  test('a comma inside quotation marks does not cut the action', () => {
    const draft = draftOf(item('六赛', { blocks: says('6月结合“赛安全，零事故”检查一次。') }));
    expect(rowsOf(draft)[1]?.[1]).toBe('结合“赛安全，零事故”检查一次');
  });

  test('takes at most two times from a passage, and what returns only when nothing is dated', () => {
    const draft = draftOf(
      item('文体', { blocks: says('3月、5月、10月各办一次活动，每月练一次。') }),
      item('例会', { blocks: says('工会委员会每月开一次例会。') }),
    );
    expect(rowsOf(draft).map(([month]) => month)).toEqual(['月份', '3月', '5月', '每月']);
  });

  test('is a schedule on the first level, made by nobody else', () => {
    const made = makeSchedule(draftOf(item('甲', { blocks: says('3月办一次。') })), 's');
    expect(made).toMatchObject({ id: 's', role: 'shijian', source: '', heading: { level: 1 } });
    expect(made && isSchedule(made)).toBe(true);
  });

  test('there is none where no passage names a month', () => {
    expect(makeSchedule(draftOf(item('甲', { blocks: says('全年抓紧。') })), 's')).toBeUndefined();
    expect(makeSchedule(draftOf(), 's')).toBeUndefined();
  });
});
