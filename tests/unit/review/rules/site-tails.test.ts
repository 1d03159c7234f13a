import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test.each([
  '来源：好范文网',
  '时间:2026-01-21 17:36:53 作者:admin',
  '本文由好范文网整理，更多资料请关注www.haofanwen.com',
  '上一篇：工会总结',
])('the whole line goes: %s', (line) => {
  expect(seenBy('site-tail', `一、目标\n${line}\n二、措施`)).toEqual([['error', line, '']]);
});

test.each([
  ['工会工作计划范文(必备6篇)', '工作计划范文(必备6篇)'],
  ['年底考核。更多计划请关注本站', '更多计划请关注本站'],
  ['文中夹着ChatGPT', 'ChatGPT'],
  ['考核。责任编辑：王', '责任编辑：'],
])('words of a web page in %s', (text, words) => {
  expect(seenBy('site-tail', text)).toEqual([['error', words]]);
});

test('an address may be the reader’s own', () => {
  expect(seenBy('site-tail', '登录www.example.com填写')).toEqual([['warning', 'www.example.com']]);
});

test.each([
  '经费来源：会费和拨缴',
  '由工会编辑简报',
  '下载中心的资料',
  '写出工作计划，3月底前报送',
  '参考范文改写',
])('is left alone: %s', (text) => {
  expect(wordsBy('site-tail', text)).toEqual([]);
});
