import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

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
