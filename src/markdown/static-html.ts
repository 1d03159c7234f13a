import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';

declare module 'vfile' {
  interface DataMap {
    /** the page as HTML, where nothing in it has to be run */
    html: string;
  }
}

/**
 * Writes the tree as HTML, as Astro writes what the compiler makes of it, and leaves an empty tree to the compiler. A
 * page with expressions, imports or components stays as it is. The last of the plugins.
 */
export function rehypeStaticHtml() {
  return (tree: Root, file: VFile): void => {
    const children = asElements(tree.children);
    if (!children) return;
    const characterReferences = { useNamedReferences: true };
    file.data.html = toHtml(
      { type: 'root', children },
      { collapseEmptyAttributes: true, characterReferences },
    );
    tree.children = [];
  };
}

/** Elements between whose children white space means nothing: the compiler leaves it out. */
const rowElements = new Set(['table', 'thead', 'tbody', 'tr']);

/** The nodes with tags written by hand as the elements they are; undefined where one has to be run. */
function asElements(nodes: readonly RootContent[]): ElementContent[] | undefined {
  const elements: ElementContent[] = [];
  for (const node of nodes) {
    const element = asElement(node);
    if (!element) return undefined;
    elements.push(element);
  }
  return elements;
}

function asElement(node: RootContent): ElementContent | undefined {
  switch (node.type) {
    case 'text':
    case 'comment':
      return node;
    case 'element': {
      const isRow = rowElements.has(node.tagName);
      const inner = isRow ? node.children.filter((child) => !isSpace(child)) : node.children;
      const children = asElements(inner);
      return children && { ...node, children };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const children = asElements(node.children);
      const properties = propertiesOf(node);
      // A name with a capital or a dot is a component's.
      const isElement = node.name !== null && /^[a-z][a-zA-Z0-9-]*$/u.test(node.name);
      return isElement && children && properties
        ? { type: 'element', tagName: node.name ?? '', properties, children }
        : undefined;
    }
    default:
      return undefined;
  }
}

function isSpace(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The attributes of a tag; undefined where the value of one is an expression. */
function propertiesOf({
  attributes,
}: MdxJsxFlowElementHast | MdxJsxTextElementHast): Element['properties'] | undefined {
  const properties: Element['properties'] = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return undefined;
    const { name, value = null } = attribute;
    if (value !== null && typeof value !== 'string') return undefined;
    properties[name] = value ?? true;
  }
  return properties;
}
