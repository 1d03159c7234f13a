import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table in a box that scrolls sideways on a narrow screen and that the keyboard can reach. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: '表格，可左右滚动',
        },
        children: [node],
      };
      parent.children.splice(index, 1, box);
      return SKIP;
    });
  };
}
