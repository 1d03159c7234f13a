import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeOfHan,
  codeOfLast,
  codeOfNumber,
  codeOfPair,
  codeOfWord,
} from '../../../../src/search/tokens/token-code.ts';
import { anyText, hanCharacter } from '../../../fixtures/han.ts';

const hanToken = fc.oneof(
  fc
    .record({ kind: fc.constant('pair'), chars: fc.tuple(hanCharacter, hanCharacter) })
    .map(({ kind, chars }) => ({
      name: `${kind} ${chars.join('')}`,
      code: codeOfPair(...chars),
    })),
  hanCharacter.map((char) => ({ name: `last ${char}`, code: codeOfLast(char) })),
);

describe('token codes', () => {
  test('spell known tokens in a way that stays the same, or old indexes would find nothing', () => {
    expect(codeOfHan('\u3400')).toBe('a00');
    expect(codeOfHan('一')).toBe('f4w');
    expect(codeOfHan('\u9fff')).toBe('vbz');
    expect(codeOfHan('々')).toBe('w09hh');
    expect(codeOfPair('一', '\u3400')).toBe('f4wa00');
    expect(codeOfLast('一')).toBe('f4w0');
    expect(codeOfNumber('2027')).toBe('y2027');
    expect(codeOfWord('kim')).toBe('xkim');
    expect(codeOfWord('ö')).toBe('z006u');
  });

  test('are never the beginning of another Han token', () => {
    fc.assert(
      fc.property(hanToken, hanToken, (one, other) => {
        fc.pre(one.name !== other.name);
        expect(other.code.startsWith(one.code)).toBe(false);
        expect(one.code.startsWith(other.code)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('keep a last character apart from every pair it could begin', () => {
    fc.assert(
      fc.property(hanCharacter, hanCharacter, (first, second) => {
        expect(codeOfPair(first, second).startsWith(codeOfLast(first))).toBe(false);
        expect(codeOfPair(first, second).startsWith(codeOfHan(first))).toBe(true);
      }),
    );
  });

  test('differ for every two characters of the two common blocks', () => {
    const codes = new Set<string>();
    for (let point = 0x3400; point <= 0x9fff; point += 1) codes.add(codeOfHan(String.fromCodePoint(point)));
    expect(codes.size).toBe(0x9fff - 0x3400 + 1);
    expect([...codes].filter((code) => !/^[a-v][0-9a-z]{2}$/u.test(code))).toEqual([]);
  });

  test('are plain lower-case letters and digits, each kind with its own first letter', () => {
    const word = anyText.filter((text) => text !== '').map((text) => text.toLowerCase());
    fc.assert(
      fc.property(hanCharacter, hanCharacter, word, fc.nat(), (first, second, written, value) => {
        expect(codeOfPair(first, second)).toMatch(/^[a-w][a-z0-9]+$/u);
        expect(codeOfLast(first)).toMatch(/^[a-w][a-z0-9]+0$/u);
        expect(codeOfNumber(String(value))).toMatch(/^y[0-9]+$/u);
        expect(codeOfWord(written)).toMatch(/^[xz][a-z0-9]+$/u);
      }),
    );
  });
});
