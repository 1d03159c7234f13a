import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/passage/model.ts';
import { beginsSignature, signatureSpaces } from '../../../src/passage/signature.ts';
import { textWidth } from '../../../src/passage/text-width.ts';

const words = (text: string): Block => ({
  kind: 'paragraph',
  align: 'start',
  text: [{ kind: 'text', text, strong: false }],
});
const signed = (text: string): Block => ({
  kind: 'paragraph',
  align: 'end',
  text: [{ kind: 'text', text, strong: false }],
});

test.each([
  ['工会', 2],
  ['2027年1月15日', 6.5],
  ['【工会名称】', 6],
  ['', 0],
])('“%s” is %d characters wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

describe('signatureSpaces', () => {
  test('lets the date begin two characters to the right of the name', () => {
    // 13 characters end 2 from the margin, so they begin 15 from it, and the date of 6.5 begins 13 from it.
    const blocks = [words('正文。'), signed('江城市实验小学工会委员会办'), signed('2027年1月15日')];
    expect(signatureSpaces(blocks)).toEqual([undefined, 2, 6.5]);
  });

  test('keeps two characters beside a date longer than the name and moves the name left', () => {
    expect(signatureSpaces([signed('江城工会'), signed('2027年11月15日')])).toEqual([7, 2]);
  });

  test('keeps two characters beside what is not followed by a date', () => {
    expect(signatureSpaces([signed('甲公司工会'), signed('乙公司工会'), signed('2027年1月5日')])).toEqual([
      2, 5, 2,
    ]);
    expect(signatureSpaces([signed('江城工会')])).toEqual([2]);
    expect(signatureSpaces([words('见2027年1月5日')])).toEqual([undefined]);
  });

  test('takes an open blank for a date as a date', () => {
    const blank: Block = {
      kind: 'paragraph',
      align: 'end',
      text: [{ kind: 'blank', name: '成文日期', value: '' }],
    };
    expect(signatureSpaces([signed('江城市总工会女职工委员会'), blank])).toEqual([2, 6]);
  });

  test('keeps two characters beside an open blank as long as the name', () => {
    const open = (name: string): Block => ({
      kind: 'paragraph',
      align: 'end',
      text: [{ kind: 'blank', name, value: '' }],
    });
    expect(signatureSpaces([open('工会名称'), open('成文日期')])).toEqual([4, 2]);
  });

  test('leaves the date on the sheet when the name fills more than a line', () => {
    expect(signatureSpaces([signed('工会'.repeat(20)), signed('2027年1月5日')])).toEqual([2, 20]);
  });
});

test('a signature begins after the text, not at the start of the document and not inside itself', () => {
  const blocks = [words('正文。'), signed('江城工会'), signed('2027年1月5日')];
  expect(blocks.map((_, index) => beginsSignature(blocks, index))).toEqual([false, true, false]);
  expect(beginsSignature([signed('江城工会')], 0)).toBe(false);
});
