import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGbk, jsonInGbk } from '../../../../src/search/index/gbk.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('gbk', { fatal: true }).decode(bytes);

test('what is encoded can be decoded, in two bytes for a character', () => {
  const text = '职工代表大会 職代會：“1＋1”，ABC\n';
  expect(decode(encodeGbk(text))).toBe(text);
  expect(encodeGbk('职代会')).toHaveLength(6);
  // ISO/IEC 8859-1 and others have the same for ASCII.
  expect([...encodeGbk('az{"')]).toEqual([0x61, 0x7a, 0x7b, 0x22]);
  const char = fc.stringMatching(/^[\u4e00-\u9fa5 -~]{0,20}$/u);
  fc.assert(
    fc.property(char, (any) => {
      expect(decode(encodeGbk(any))).toBe(any);
    }),
  );
});

test('what GBK does not have is refused, or in JSON escaped', () => {
  expect(() => encodeGbk('工会ö')).toThrow('“ö” (U+f6) is not in GBK');
  expect(() => encodeGbk('\u{20000}')).toThrow('is not in GBK');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      expect(JSON.parse(decode(jsonInGbk(JSON.stringify({ any }))))).toEqual({ any });
    }),
  );
});
