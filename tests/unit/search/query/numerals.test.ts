import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralForms } from '../../../../src/search/query/numerals.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

describe('numeralForms', () => {
  test.each([
    ['大干一百天', ['大干100天']],
    ['大干100天', ['大干一百天', '大干一零零天']],
    ['百分之二', ['2%']],
    ['2%', ['百分之二']],
    ['三八', ['38']],
    ['38妇女节', ['三十八妇女节', '三八妇女节']],
    ['一百二十', ['120']],
    ['两千零五', ['2005']],
    ['十人', ['10人']],
    ['2癌', ['二癌', '两癌']],
    ['五1', ['5一', '五一']],
    ['12人', ['十二人', '一二人']],
    ['1050', ['一千零五十', '一零五零']],
    ['3万', ['三万']],
    ['万人', []],
    ['007', ['零零七']],
    ['123456', ['一二三四五六']],
    ['一万二', ['10002']],
  ])('writes %s as %j', (text, forms) => {
    expect(numeralForms(text)).toEqual(forms);
  });

  test('gives nothing for a text without numbers', () => {
    expect(numeralForms('劳动竞赛')).toEqual([]);
    expect(numeralForms('')).toEqual([]);
  });

  test('reads every number back from the way it writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
        const [written = ''] = numeralForms(String(number));
        expect(numeralForms(written)).toContain(String(number));
      }),
    );
  });

  test('takes anything', () => {
    for (const text of hostileStrings) expect(numeralForms(text).length).toBeLessThanOrEqual(2);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(numeralForms(text)).not.toContain(text);
      }),
    );
  });
});
