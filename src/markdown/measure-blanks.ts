import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { linkedOrdinal } from '../passage/measures/linked-ordinal.ts';
import { attributes, valueOf } from './jsx.ts';
import { isTag } from './passage-tags.ts';

/**
 * Tells the open blanks in the measures of a passage which of its text they repeat, by their place among those of the
 * name: the two have one value.
 */
export function linkOpenBlanks(section: MdxJsxFlowElement): void {
  const inText = new Map<string, number>();
  const inRows = new Map<string, number>();
  for (const child of section.children) {
    const isMeasures = isTag(child, 'details');
    visit(child, 'mdxJsxTextElement', (node: MdxJsxTextElement) => {
      if (!isOpen(node) || isTag(child, 'aside')) return;
      const name = valueOf(node, 'data-blank');
      const counts = isMeasures ? inRows : inText;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      if (!isMeasures) return;
      const ordinal = linkedOrdinal(count, inText.get(name) ?? 0);
      node.attributes.push(...attributes({ 'data-ordinal': String(ordinal) }));
    });
  }
}

function isOpen(node: MdxJsxTextElement): boolean {
  return (
    valueOf(node, 'data-blank') !== '' && valueOf(node, 'data-sample') === '' && valueOf(node, 'value') === ''
  );
}
