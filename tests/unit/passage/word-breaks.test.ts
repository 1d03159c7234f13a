import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakable } from '../../../src/passage/word-breaks.ts';

describe('the pieces of a heading', () => {
  test.each([
    ['机关工会年度工作计划', ['机关', '工会', '年度', '工作', '计划']],
    ['以“安康杯”竞赛促安全', ['以', '“安康杯”', '竞赛促', '安全']],
    ['每月30分钟，一次', ['每月', '30分钟，', '一次']],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(breakable(text)).toEqual(pieces);
  });

  test('are the whole of it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(breakable(text).join('')).toBe(text);
      }),
    );
  });
});
