import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertTags } from '../../../../src/draft/import/html/inert-tags.ts';
import { hostileTexts } from '../../../fixtures/hostile.ts';

test.each([
  ['<p class=a style="color:red">话</p>', '<p class=a data-style="color:red">话</p>'],
  ['<p STYLE=x>', '<p data-STYLE=x>'],
  ['<img src=x onerror=ran()>', '<img src=x data-onerror=ran()>'],
  ['<img/onerror=ran()/src=x>', '<img/data-onerror=ran()/src=x>'],
  // What stands in quotes is no end and no attribute.
  ['<p title="a > b" style=x>', '<p title="a > b" data-style=x>'],
  ["<p title='<b style=y>' onclick = 'z'>", "<p title='<b style=y>' data-onclick = 'z'>"],
  ['<p title="style=x">', '<p title="style=x">'],
  // A quotation mark that opens no value is part of a name.
  ["<p ' onclick=a x='>", "<p ' data-onclick=a x='>"],
  ['<p =style style>', '<p =style data-style>'],
  ['<p style\n=\nx>', '<p data-style\n=\nx>'],
  // Words are words.
  ['<b>style="x" onload=y</b>', '<b>style="x" onload=y</b>'],
  ['1 < 2, a<b', '1 < 2, a'],
  ['<base href=//evil.example><p>话', '<p>话'],
  ['<meta http-equiv=refresh content="0;url=x">话', '话'],
  // Browsers leave out both.
  ['<p title="never closed>话', '<p title="never closed>话'],
  ['话<p title', '话'],
  ['', ''],
])('%s', (html, inert) => {
  expect(inertTags(html)).toBe(inert);
});

test('is done with whatever comes, in a time that grows as the text does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '=', ' ', '/', 'a', 'style', 'on') }),
      (html) => {
        expect(inertTags(html).length).toBeLessThanOrEqual(html.length * 6);
      },
    ),
  );
  for (const text of hostileTexts(300)) inertTags(text.repeat(50));
  for (const text of ['<a ', '<a="', "<p '", '<a/', '<a b=c', '< <p']) inertTags(text.repeat(50_000));
});
