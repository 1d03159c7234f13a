import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast as MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table and each figure in a box that scrolls sideways on a narrow screen and that the keyboard can reach.
 */
export function rehypeScrollBoxes() {
  return (tree: Root): void => {
    let tables = 0;
    let figures = 0;
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'element' && node.tagName === 'table') {
        tables += 1;
        parent.children.splice(index, 1, box(`表格${String(tables)}，可左右滚动`, node));
        return SKIP;
      }
      // A figure of content/figures/ is drawn to be read on a phone.
      if (node.type === 'mdxJsxFlowElement' && node.name === 'figure' && isDrawn(node)) return SKIP;
      if (node.type === 'mdxJsxFlowElement' && node.name === 'svg') {
        figures += 1;
        parent.children.splice(index, 1, box(`图${String(figures)}，可左右滚动`, node));
        return SKIP;
      }
      return undefined;
    });
  };
}

function isDrawn({ attributes }: MdxJsxFlowElement): boolean {
  return attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'data-figure',
  );
}

function box(label: string, child: ElementContent): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['scroll-box'], tabIndex: 0, ariaLabel: label },
    children: [child],
  };
}
