import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/vocabulary/nearest.ts';

describe('nearest', () => {
  test('gives the closest names first', () => {
    expect(nearest('anquen', ['wenti', 'anquan', 'anquan-laobao'])).toEqual(['anquan', 'anquan-laobao']);
    expect(nearest('年分', ['月份', '年份', '单位名称'])).toEqual(['年份']);
  });

  test('gives at most three, or as many as asked for', () => {
    const known = ['aa', 'ab', 'ac', 'ad'];
    expect(nearest('a', known)).toHaveLength(3);
    expect(nearest('a', known, 1)).toEqual(['aa']);
  });

  test('leaves out names that have nothing in common', () => {
    expect(nearest('xyz', ['abc', '年份'])).toEqual([]);
    expect(nearest('x', [])).toEqual([]);
    expect(nearest('', ['abc'])).toEqual([]);
  });

  test('puts a name that was written right before all others', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.nat(), (known, at) => {
        const name = known[at % known.length] ?? '';
        expect(nearest(name, known)[0]).toBe(name);
      }),
    );
  });

  test('gives only known names', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string()), (wrong, known) => {
        for (const name of nearest(wrong, known)) expect(known).toContain(name);
      }),
    );
  });
});
