import { expect, test } from 'vitest';
import { seenBy, wordsBy } from '../../../fixtures/review.ts';

test('the title and the signature name the same unit', () => {
  const text = '江城机械制造有限公司工会2027年工作计划\n做好全年工作。\n红星电器有限公司工会委员会';
  expect(seenBy('mixed-names', text)).toEqual([['warning', '红星电器有限公司']]);
  expect(wordsBy('mixed-names', text.replace('红星电器', '江城机械制造'))).toEqual([]);
});

test('the union above is the same all through', () => {
  expect(wordsBy('mixed-names', '按区教育工会要求。\n报市教育工会。')).toEqual(['市教育工会']);
  expect(wordsBy('mixed-names', '按区教育工会要求。\n报江城区教育工会。')).toEqual([]);
});
