import type { Nodes, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Makes the attributes of a JSX element in Markdown; an attribute without a value is written as an empty string. */
export function attributes(values: Readonly<Record<string, string>>): MdxJsxAttribute[] {
  return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

/** Makes an inline element such as `<span data-number>` in a Markdown tree. */
export function inlineElement(
  name: string,
  values: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(values), children };
}

const phrasing: readonly Nodes['type'][] = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'break',
  'image',
  'mdxJsxTextElement',
];

/** Whether a node is words of a line rather than a block. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasing.includes(node.type);
}

/** What an attribute of a tag says, empty where it has none. */
export function valueOf({ attributes: all }: MdxJsxFlowElement | MdxJsxTextElement, name: string): string {
  const found = all.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
