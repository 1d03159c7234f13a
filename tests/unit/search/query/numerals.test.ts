import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralForms } from '../../../../src/search/query/numerals.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

describe('numeralForms', () => {
  test.each([
    ['大干一百天', ['大干100天']],
    ['大干100天', ['大干一百天']],
    ['三八', ['38']],
    ['38妇女节', ['三八妇女节']],
    ['十项准则', ['10项准则']],
    ['10项准则', ['十项准则']],
    ['2癌', ['二癌', '两癌']],
    ['五1', ['五一', '51']],
    ['八三二平台', ['832平台']],
    ['6个零', ['六个零', '6个0']],
  ])('writes %s as %j', (text, forms) => {
    expect(numeralForms(text)).toEqual(forms);
  });

  test('gives nothing for a text without numbers', () => {
    expect(numeralForms('劳动竞赛')).toEqual([]);
    expect(numeralForms('')).toEqual([]);
  });

  test('takes anything', () => {
    for (const text of hostileStrings) expect(numeralForms(text).length).toBeLessThanOrEqual(3);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(numeralForms(text)).not.toContain(text);
      }),
    );
  });
});
