import { Parser } from 'htmlparser2';
import type { SitePage } from './site.ts';

/** Attributes whose presence says nothing about how an element is made: most elements may bear them. */
const common = new Set(['id', 'class', 'href', 'title', 'for']);

/**
 * The shapes in a page: of each element how it is made (name, classes, role, type, names of its other attributes) and
 * what it stands in, up to the root. What a rule on markup or colours finds wrong with an element it finds wrong with
 * every one of its shape.
 *
 * @returns each shape once, in the order in which they first come up
 */
export function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const path: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '', role = '', type = '', ...attributes }) {
      const names = Object.keys(attributes).filter((attribute) => !common.has(attribute));
      path.push([name, ...classes.split(/\s+/u).sort(), role, type, ...names.sort()].join(' '));
      shapes.add(path.join(' > '));
    },
    onclosetag() {
      path.pop();
    },
  });
  parser.end(html);
  return shapes;
}

/**
 * Few pages that together hold every shape there is: always the one with most that are not yet held, of equal ones the
 * first. What must hold on all pages, whatever they say, is seen on these.
 */
export function pagesOfEveryShape(pages: readonly SitePage[]): SitePage[] {
  const left = new Map(pages.map((page) => [page, shapesOf(page.html)]));
  const chosen: SitePage[] = [];
  for (;;) {
    const [next] = [...left].reduce<[SitePage | undefined, number]>(
      ([best, most], [page, { size }]) => (size > most ? [page, size] : [best, most]),
      [undefined, 0],
    );
    if (!next) return chosen;
    chosen.push(next);
    const held = [...(left.get(next) ?? [])];
    for (const [page, shapes] of left) {
      for (const shape of held) shapes.delete(shape);
      if (shapes.size === 0) left.delete(page);
    }
  }
}
