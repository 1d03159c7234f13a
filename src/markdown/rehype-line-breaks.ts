import type { Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Elements whose children are blocks. */
const containers = new Set(['section', 'ul', 'ol', 'div']);

/** The same, written as tags in the content or made for them. */
const tags = new Set(['section', 'aside', 'details', 'minute-table', 'work-sheet']);

/**
 * Puts a line break between blocks and after the words of each table cell. MDX leaves it out inside a tag
 * written by hand, and then the words of a heading and of the paragraph after it run together for whoever
 * reads the page as text: outside tools, `textContent`, simple browsers.
 */
export function rehypeLineBreaks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) {
        // Between cells it would be dropped as meaningless; inside it stays.
        node.children.push({ type: 'text', value: '\n' });
      }
      if (node.type === 'element' && containers.has(node.tagName)) node.children = apart(node.children);
      if (node.type === 'mdxJsxFlowElement' && tags.has(node.name ?? ''))
        node.children = apart(node.children);
    });
  };
}

function apart<Child extends RootContent>(
  children: readonly Child[],
): (Child | { type: 'text'; value: string })[] {
  return children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .flatMap((child) => [{ type: 'text' as const, value: '\n' }, child]);
}
