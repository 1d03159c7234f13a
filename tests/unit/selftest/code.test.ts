import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionCount, readCode, writeCode } from '../../../src/selftest/code.ts';

const sheets = fc.array(fc.integer({ min: 1, max: 6 }), {
  minLength: questionCount,
  maxLength: questionCount,
});
const all = (mark: number): number[] => Array.from({ length: questionCount }, () => mark);
const digitsOf = (code: string): string[] => [...code.replaceAll(' ', '')];

describe('a code', () => {
  test('is four times three digits', () => {
    expect(writeCode(all(1))).toBe('000 000 000 000');
    expect(writeCode(all(6))).toMatch(/^783 641 640 95\d$/u);
  });

  test('holds every sheet, and no two are alike', () => {
    fc.assert(
      fc.property(sheets, sheets, (one, other) => {
        expect(readCode(writeCode(one))).toEqual(one);
        expect(writeCode(one) === writeCode(other)).toBe(one.join() === other.join());
      }),
    );
  });

  test('is read whatever stands between its digits, and however wide they are', () => {
    const sheet = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2];
    const code = writeCode(sheet);
    const wide = code.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const typed of [
      code.replaceAll(' ', ''),
      code.replaceAll(' ', '-'),
      ` ${code}　`,
      wide,
      code.replaceAll(' ', '—'),
    ])
      expect(readCode(typed), typed).toEqual(sheet);
  });

  test('with one wrong digit is none', () => {
    fc.assert(
      fc.property(sheets, fc.nat(11), fc.integer({ min: 1, max: 9 }), (sheet, place, by) => {
        const digits = digitsOf(writeCode(sheet));
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(readCode(digits.join(''))).toBe('check');
      }),
    );
  });

  test('with two neighbours the wrong way round is none', () => {
    fc.assert(
      fc.property(sheets, fc.nat(10), (sheet, place) => {
        const digits = digitsOf(writeCode(sheet));
        const [one = '', two = ''] = [digits[place], digits[place + 1]];
        fc.pre(one !== two);
        digits.splice(place, 2, two, one);
        expect(readCode(digits.join(''))).toBe('check');
      }),
    );
  });

  test.each([
    ['', 'length'],
    ['00000000000', 'length'],
    ['0000000000000', 'length'],
    ['00000000000O', 'sign'],
    ['一二三四五六七八九十一二', 'sign'],
    ['<img src=x>', 'sign'],
    ['000 000 000 00\u0000', 'sign'],
    // 99999999999 is more than the last sheet; 5 is its check digit or not, of ten one fits.
  ])('%j is none: %s', (text, fault) => {
    expect(readCode(text)).toBe(fault);
  });

  test('beyond the last sheet is none, though its check digit is right', () => {
    const codes = Array.from({ length: 10 }, (_, digit) => readCode(`99999999999${String(digit)}`));
    expect(codes.filter((fault) => fault === 'range')).toHaveLength(1);
    expect(codes.filter((fault) => fault === 'check')).toHaveLength(9);
  });

  test('is not made of what is no sheet', () => {
    for (const wrong of [[], all(0), all(7), all(1.5), all(NaN), all(1).slice(1), [...all(1), 1]])
      expect(() => writeCode(wrong)).toThrow(RangeError);
  });

  test('is never read out of anything else without a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCode(text);
        if (typeof read !== 'string') expect(writeCode(read).replaceAll(' ', '')).toHaveLength(12);
      }),
    );
  });
});
