import { expect, test } from 'vitest';
import { finderOf } from '../../../src/vocabulary/outdated.ts';

test('words are found as they stand, whatever they mean in a pattern', () => {
  expect(finderOf({ pattern: '六?五', regex: false })('六?五，六五')).toEqual([[0, 3]]);
  expect(finderOf({ pattern: 'a-b', regex: false })('a-b')).toEqual([[0, 3]]);
});

test('what stands before decides where that is asked for', () => {
  const sign = finderOf({ pattern: '签定', regex: true, notAfter: '[抽标]' });
  expect(sign('签定，抽签定座，签定')).toEqual([
    [0, 2],
    [8, 10],
  ]);
  const district = finderOf({ pattern: '新区', regex: true, after: '[，。]' });
  expect(district('浦东新区，新区')).toEqual([[5, 7]]);
});

test('an occurrence that does not count hides none that begins inside it', () => {
  expect(finderOf({ pattern: '_{1,2}', regex: true, notAfter: '[a_]' })('a_ _')).toEqual([[3, 4]]);
  expect(finderOf({ pattern: '。。', regex: true, notAfter: '。' })('。。。')).toEqual([[0, 2]]);
});

test('a pattern that matches nothing finds nothing and comes to an end', () => {
  expect(finderOf({ pattern: 'x*', regex: true })('甲乙')).toEqual([]);
});

test('a pattern that is none is refused', () => {
  expect(() => finderOf({ pattern: '(', regex: true })).toThrow(SyntaxError);
});
