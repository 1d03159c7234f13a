import { describe, expect, test } from 'vitest';
import { mayOffer, offeredMeasures } from '../../../../src/draft/schedule/offer.ts';
import { inlineText } from '../../../../src/passage/model.ts';
import { item, paragraph, words } from '../../../fixtures/drafts.ts';

const offers = (...texts: string[]): string[] => {
  let next = 0;
  return offeredMeasures(item('a', { blocks: texts.map(paragraph) }), () => String((next += 1))).map(
    ({ id, when, work, who, check }) => [id, ...[when, work, who, check].map(inlineText)].join('|'),
  );
};
const offered = (text: string): string[] =>
  offers(text).map((offer) => offer.split('|').slice(1, 3).join('|'));

describe('what a sentence promises', () => {
  test.each([
    ['3月前与各车间签订安全责任书，由生产委员负责。', ['3月前|与各车间签订安全责任书']],
    ['6月至9月送清凉到一线。', ['6月至9月|送清凉到一线']],
    ['11月至次年2月走访困难职工。', ['11月至次年2月|走访困难职工']],
    ['9月，举办技能比武，设三个项目。', ['9月|举办技能比武']],
    ['3月8日开展普法咨询。', ['3月8日|开展普法咨询']],
    ['工会在5月底前开职工大会。', ['5月底前|工会在5月底前开职工大会']],
    ['一是2月制定方案；二是12月总结评比。', ['2月|制定方案', '12月|总结评比']],
    ['4月、8月各办一期培训。', ['4月|4月、8月各办一期培训', '8月|4月、8月各办一期培训']],
    ['7月，检查“三区（车间，库房，食堂）”用电。', ['7月|检查“三区（车间，库房，食堂）”用电']],
    ['10月检查，由工会主席带队到车间。', ['10月|检查，由工会主席带队到车间']],
  ])('%s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  test.each([
    '3个月内办结。',
    '每月检查一次。',
    '上年12月已经做完。',
    '2025年3月修订的办法。',
    '3月。',
    '没有月份的话。',
  ])('%s promises nothing', (text) => {
    expect(offers(text)).toEqual([]);
  });

  test('is never a part of a clause: the text holds it, but for the month that leads it', () => {
    const text = '工会于3月底前，会同行政和各车间，对竞赛（含外协队伍，共5支）作出安排，4月起逐月通报';
    for (const work of offered(text).map((offer) => offer.split('|')[1] ?? '')) expect(text).toContain(work);
    expect(offered(text).map((offer) => offer.split('|')[0])).toEqual(['3月底前', '4月起']);
  });
});

test('owner and check are left to the reader, headings and tables are not looked at', () => {
  const list = { kind: 'list' as const, ordered: true, items: [words('5月开表彰大会')] };
  const heading = { kind: 'heading' as const, level: 3 as const, number: '', text: words('6月安全月活动') };
  const table = { kind: 'table' as const, head: [words('月份')], rows: [[words('7月办运动会比赛')]] };
  let next = 0;
  const found = offeredMeasures(item('a', { blocks: [list, heading, table] }), () => String((next += 1)));
  expect(found).toEqual([
    {
      id: '1',
      when: words('5月'),
      work: words('开表彰大会'),
      who: [{ kind: 'blank', name: '责任人', value: '' }],
      check: [{ kind: 'blank', name: '检验办法', value: '' }],
    },
  ]);
});

test('only what the reader wrote himself, and has no measures yet, is looked at', () => {
  expect(mayOffer(item('a'))).toBe(true);
  expect(mayOffer(item('a', { source: '/plans/x/#a' }))).toBe(false);
  expect(mayOffer(item('a', { measures: [] }))).toBe(false);
  expect(mayOffer(item('a', { role: 'shijian' }))).toBe(false);
});
