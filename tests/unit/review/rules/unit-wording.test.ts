import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test.each([
  ['youeryuan', '开展厂务公开', '厂务公开', '园务公开'],
  ['xuexiao', '落实厂务公开', '厂务公开', '校务公开'],
  ['yiyuan', '推进园务公开', '园务公开', '院务公开'],
  ['qiye', '召开教代会', '教代会', '职代会'],
  ['xuexiao', '召开职代会', '职代会', '教代会'],
  ['xuexiao', '召开职工代表大会', '职工代表大会', '教职工代表大会'],
])('%s: %s', (unit, text, words, replacement) => {
  expect(seenBy('unit-wording', text, { unit })).toEqual([['warning', words, replacement]]);
});

test('what cannot be exchanged word for word is only told', () => {
  expect(seenBy('unit-wording', '各车间报名', { unit: 'youeryuan' })).toEqual([['warning', '车间']]);
});

test.each([
  ['qiye', '厂务公开、职代会、车间、班组'],
  ['xuexiao', '教职工代表大会、教代会'],
  ['xuexiao', '学习《企业厂务公开条例》'],
  ['xuexiao', '学校的班组是年级组和教研组'],
  ['yiyuan', '白班组长写好交班本'],
  ['shequ', '走进车间'],
  ['jiguan', '组织劳动竞赛'],
  ['tongyong', '厂务公开'],
  ['', '厂务公开'],
  ['none-such', '厂务公开'],
])('%s leaves alone: %s', (unit, text) => {
  expect(wordsBy('unit-wording', text, { unit })).toEqual([]);
});

test('the reader’s own names keep their words', () => {
  expect(
    wordsBy('unit-wording', '服务品牌“暖心班组”', { unit: 'jiguan', allowedNames: ['暖心班组'] }),
  ).toEqual([]);
});
