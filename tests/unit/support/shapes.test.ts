import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pagesOfEveryShape, shapesOf } from '../../support/shapes.ts';
import type { SitePage } from '../../support/site.ts';

const page = (path: string, html: string): SitePage => ({
  path,
  html,
  file: '',
  kind: '',
  document: parseHTML(html).document,
});

test('a shape is how an element is made and what it stands in, whatever it says', () => {
  expect(shapesOf('<p class="a b">一</p>')).toEqual(
    shapesOf('<p class="b a" id="x">二</p><p class="a b">三</p>'),
  );
  expect(shapesOf('<p>一</p>')).not.toEqual(shapesOf('<p hidden>一</p>'));
  expect(shapesOf('<input type="text">')).not.toEqual(shapesOf('<input type="radio">'));
  expect(shapesOf('<div><p>一</p></div>').size).toBe(2);
  expect(shapesOf('<div><p>一</p></div><section><p>一</p></section>').size).toBe(4);
});

test('the pages chosen hold every shape, and no more are taken than it needs', () => {
  const few = page('/few/', '<p>一</p>');
  const many = page('/many/', '<p>一</p><ul><li>二</li></ul>');
  const other = page('/other/', '<p>一</p><table></table>');
  expect(pagesOfEveryShape([few, many, other])).toEqual([many, other]);
  expect(pagesOfEveryShape([other, many, few])).toEqual([many, other]);
  expect(pagesOfEveryShape([])).toEqual([]);
});
