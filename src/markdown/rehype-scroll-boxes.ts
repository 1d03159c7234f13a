import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table and each figure in a box that scrolls sideways on a narrow screen and that the keyboard can reach. */
export function rehypeScrollBoxes() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'element' && node.tagName === 'table') {
        parent.children.splice(index, 1, box('表格，可左右滚动', node));
        return SKIP;
      }
      if (node.type === 'mdxJsxFlowElement' && node.name === 'svg') {
        parent.children.splice(index, 1, box('图，可左右滚动', node));
        return SKIP;
      }
      return undefined;
    });
  };
}

function box(label: string, child: ElementContent): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll-box'], role: 'region', tabIndex: 0, ariaLabel: label },
    children: [child],
  };
}
