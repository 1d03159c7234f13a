import { describe, expect, test } from 'vitest';
import { noReviewData } from '../../../../src/review/model.ts';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

describe('numbers are written as official documents write them', () => {
  test.each([
    ['(一)学习', '(一)', '（一）'],
    ['（一）、学习', '（一）、', '（一）'],
    ['(一)、学习', '(一)、', '（一）'],
    ['一.学习', '一.', '一、'],
    ['1、学习', '1、', '1.'],
    ['1．学习', '1．', '1.'],
    ['1)学习', '1)', '（1）'],
    ['1)、学习', '1)、', '（1）'],
    ['(1)学习', '(1)', '（1）'],
    ['一、是要学习', '一、是', '一是'],
  ])('%s', (text, words, replacement) => {
    const found = text.includes('是要')
      ? seenBy('number-form', text, { data: noReviewData })
      : seenBy('number-form', text);
    expect(found).toEqual([['warning', words, replacement]]);
  });

  test.each([
    '一、学习',
    '（一）学习',
    '1.学习',
    '（1）学习',
    '1.5万元',
    '3月8日',
    '一是学习',
    '十、附则',
    '（2021年修正）',
  ])('is left alone: %s', (text) => {
    expect(seenBy('number-form', text)).toEqual([]);
  });
});

describe('numbers follow one another', () => {
  test.each([
    ['一、甲\n三、乙', '三、'],
    ['一、甲\n二、乙\n二、丙', '二、'],
    ['一、甲\n（一）乙\n（三）丙', '（三）'],
    ['1.甲\n2.乙\n4.丙', '4.'],
    ['一是学，二是做，四是查。', '四是'],
    ['一是学。\n二是做。\n二是查。', '二是'],
  ])('%j', (text, words) => {
    expect(seenBy('number-order', text)).toEqual([['warning', words]]);
  });

  test.each([
    '一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊',
    '1.甲\n2.乙\n1.丙\n2.丁',
    '三、甲\n四、乙',
    '一是学，二是做。\n一是查，二是改。',
    '唯一是职工，三是做',
    '九、甲\n十、乙\n十一、丙',
  ])('is left alone: %j', (text) => {
    expect(wordsBy('number-order', text)).toEqual([]);
  });
});
