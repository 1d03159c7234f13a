import { Parser } from 'htmlparser2';
import type { SitePage } from './site.ts';

/** Attributes whose presence says nothing about how an element is made: most elements may bear them. */
const common = new Set(['id', 'class', 'href', 'title', 'for']);

/**
 * The shapes in a page: of each element how it is made (name, classes, role, type, names of its other attributes) and
 * what it stands in, up to the root. What a rule on markup or colours finds wrong with an element it finds wrong with
 * every one of its shape.
 *
 * @returns each shape once, in the order in which they first come up, with the place in the text where the attributes
 *   of the first such element begin
 */
export function shapesOf(html: string): Map<string, number> {
  const shapes = new Map<string, number>();
  const path: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '', role = '', type = '', ...attributes }) {
      const names = Object.keys(attributes).filter((attribute) => !common.has(attribute));
      path.push([name, ...classes.split(/\s+/u).sort(), role, type, ...names.sort()].join(' '));
      const shape = path.join(' > ');
      if (!shapes.has(shape)) shapes.set(shape, parser.startIndex + 1 + name.length);
    },
    onclosetag() {
      path.pop();
    },
  });
  parser.end(html);
  return shapes;
}

/** A page, and the places in its text where the attributes of those elements begin that no page before it has. */
export interface NewShapes {
  path: string;
  places: number[];
}

/**
 * Few pages that together hold every shape there is: always the one with most that are not yet held, of equal ones the
 * first. What must hold on all pages, whatever they say, is seen on these.
 */
export function pagesOfEveryShape(pages: readonly Pick<SitePage, 'path' | 'html'>[]): NewShapes[] {
  const left = new Map(pages.map(({ path, html }) => [path, shapesOf(html)]));
  const chosen: NewShapes[] = [];
  for (;;) {
    const [next] = [...left].reduce<[string | undefined, number]>(
      ([best, most], [path, { size }]) => (size > most ? [path, size] : [best, most]),
      [undefined, 0],
    );
    if (next === undefined) return chosen;
    const held = [...(left.get(next) ?? [])];
    chosen.push({ path: next, places: held.map(([, place]) => place) });
    for (const [path, shapes] of left) {
      for (const [shape] of held) shapes.delete(shape);
      if (shapes.size === 0) left.delete(path);
    }
  }
}

/** A page with an attribute on the elements whose own attributes begin at some places. */
export function marked(html: string, places: readonly number[], attribute: string): string {
  const ends = places.toSorted((a, b) => a - b);
  const parts = ends.map((end, at) => html.slice(ends[at - 1] ?? 0, end));
  return [...parts, html.slice(ends.at(-1) ?? 0)].join(` ${attribute}`);
}
