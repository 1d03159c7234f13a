import { expect, test } from 'vitest';
import { marked, pagesOfEveryShape, shapesOf } from '../../support/shapes.ts';

const page = (path: string, html: string): { path: string; html: string } => ({ path, html });
const shapes = (html: string): string[] => [...shapesOf(html).keys()];

test('a shape is how an element is made and what it stands in, whatever it says', () => {
  expect(shapes('<p class="a b">一</p>')).toEqual(
    shapes('<p class="b a" id="x">二</p><p class="a b">三</p>'),
  );
  expect(shapes('<p>一</p>')).not.toEqual(shapes('<p hidden>一</p>'));
  expect(shapes('<input type="text">')).not.toEqual(shapes('<input type="radio">'));
  expect(shapes('<div><p>一</p></div>')).toHaveLength(2);
  expect(shapes('<div><p>一</p></div><section><p>一</p></section>')).toHaveLength(4);
});

test('the pages chosen hold every shape, and no more are taken than it needs', () => {
  const few = page('/few/', '<p>一</p>');
  const many = page('/many/', '<p>一</p><ul><li>二</li></ul>');
  const other = page('/other/', '<p>一</p><table></table>');
  const chosen = (pages: (typeof few)[]): string[] => pagesOfEveryShape(pages).map(({ path }) => path);
  expect(chosen([few, many, other])).toEqual(['/many/', '/other/']);
  expect(chosen([other, many, few])).toEqual(['/many/', '/other/']);
  expect(chosen([])).toEqual([]);
});

test('of a page the first element of each shape is marked that no page before it has', () => {
  const pages = [
    page('/a/', '<p>一</p><ul class="x"><li>二</li><li>三</li></ul>'),
    page('/b/', '<p>一</p><hr><hr>'),
  ];
  const [first, second] = pagesOfEveryShape(pages);
  expect(marked(pages[0]?.html ?? '', first?.places ?? [], 'new')).toBe(
    '<p new>一</p><ul new class="x"><li new>二</li><li>三</li></ul>',
  );
  expect(marked(pages[1]?.html ?? '', second?.places ?? [], 'new')).toBe('<p>一</p><hr new><hr>');
  expect(marked('<p>一</p>', [], 'new')).toBe('<p>一</p>');
});
