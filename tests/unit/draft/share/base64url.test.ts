import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBase64Url, writeBase64Url } from '../../../../src/draft/share/base64url.ts';
import { anyText, hostileStrings } from '../../../fixtures/han.ts';

test('gives back all bytes, as Node reads and writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = writeBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(readBase64Url(text)).toStrictEqual(Uint8Array.from(bytes));
    }),
  );
});

test.each(['a', 'aaaaa', 'aa==', 'a a', 'aa\n', 'a+/a', 'aé', '工会'])('refuses %j', (text) => {
  expect(readBase64Url(text)).toBeUndefined();
});

test('refuses bits that belong to no byte', () => {
  expect(readBase64Url('AA')).toStrictEqual(Uint8Array.of(0));
  expect(readBase64Url('AB')).toBeUndefined();
});

test('reads only what it could have written', () => {
  const texts = fc.oneof(
    anyText,
    fc.constantFrom(...hostileStrings),
    fc.stringMatching(/^[A-Za-z0-9_-]{0,9}$/u),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = readBase64Url(text);
      if (bytes) expect(writeBase64Url(bytes)).toBe(text);
    }),
  );
});
