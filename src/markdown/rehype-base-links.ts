import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the path under which the site stands before links written from its root, such as /topics/zhidu-richang/. */
export function rehypeBaseLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('/')) return;
      properties.href = `${base.replace(/\/$/u, '')}${href}`;
    });
  };
}
