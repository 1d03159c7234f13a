import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { breakable } from '../passage/word-breaks.ts';

/** Lets headings break between words only: their style keeps all together but where a `<wbr>` stands. */
export function rehypeHeadingBreaks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (/^h[2-5]$/u.test(node.tagName)) node.children = node.children.flatMap(withBreaks);
    });
  };
}

function withBreaks(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return [node];
  return breakable(node.value).flatMap((value, index): ElementContent[] => [
    ...(index === 0 ? [] : [lineBreak()]),
    { type: 'text', value },
  ]);
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'wbr', properties: {}, children: [] };
}
