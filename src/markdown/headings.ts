import type { Heading } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
// Adds `hProperties` to the data of a node.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';

/** The heading that a passage begins with, if it does. */
export function headingOf(node: MdxJsxFlowElement): Heading | undefined {
  const [first] = node.children;
  return first?.type === 'heading' ? first : undefined;
}

/** Names of parts that an official document has, but prints no heading over. */
export const unprintedLabels: readonly string[] = ['引言', '结语', '落款'];

/** A heading that readers see and search finds, but that is no part of the document. */
export function labelHeading(label: string): Heading {
  return {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: label }],
    data: { hProperties: { 'data-no-copy': '' } },
  };
}

/** Gives a heading its id. */
export function setHeading(node: Heading, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

/** The words of a heading without its number. */
export function titleOf(node: Heading): string {
  return toString({ ...node, children: node.children.filter((child) => !isNumber(child)) });
}

/** The number of a heading, empty where it has none. */
export function numberOf(node: Heading): string {
  return node.children
    .filter(isNumber)
    .map((child) => toString(child))
    .join('');
}

function isNumber(node: Heading['children'][number]): boolean {
  return (
    node.type === 'mdxJsxTextElement' &&
    node.attributes.some(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'data-number',
    )
  );
}
