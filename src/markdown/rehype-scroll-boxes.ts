import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table in a box that scrolls sideways on a narrow screen and that the keyboard can reach. */
export function rehypeScrollBoxes() {
  return (tree: Root): void => {
    let tables = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      tables += 1;
      parent.children.splice(index, 1, box(`表格${String(tables)}，可左右滚动`, node));
      return SKIP;
    });
  };
}

function box(label: string, child: Element): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['scroll-box'], tabIndex: 0, ariaLabel: label },
    children: [child],
  };
}
