import { parseHTML } from 'linkedom';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
// Adds `hProperties` to the data of a node.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { figureNames, figureTitle, readFigure } from '../catalogue/figures.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import { attributes, valueOf } from './jsx.ts';
import { fail, type SourceFile } from './source-file.ts';

/**
 * Puts the drawing `content/figures/<name>.svg` in the place of `<Figure name="…">caption</Figure>`, as part of the
 * page, so that it takes the colours of the theme and its words are found. Without words of its own the caption is its
 * title.
 *
 * @throws ContentError for a name that is none, with the nearest ones
 */
export function convertFigure(node: MdxJsxFlowElement, page: SourceFile): void {
  const name = valueOf(node, 'name');
  if (node.attributes.length !== 1)
    fail(page, node, '<Figure>', '要写成 <Figure name="图的名称"/>，没有别的属性');
  const source = readFigure(name);
  const line = node.position?.start.line;
  if (source === undefined) {
    const reason = `content/figures/ 里没有“${name}”这张图`;
    const known = figureNames();
    throw new ContentError({ file: page.path, line, field: '<Figure>', reason, found: name, known });
  }
  const svg = parseHTML(source).document.querySelector('svg');
  if (!svg) return fail(page, node, '<Figure>', `content/figures/${name}.svg 里没有图`);
  for (const part of ['title', 'desc']) svg.querySelector(part)?.setAttribute('id', `figure-${name}-${part}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `figure-${name}-title figure-${name}-desc`);
  const caption = toString(node).trim() || figureTitle(source);
  node.name = 'figure';
  node.attributes = [];
  node.children = [asMdx(svg), wordsIn('figcaption', caption)];
}

type Child = MdxJsxFlowElement['children'][number];

/** A drawing is elements in elements, and words in those that hold no other. */
function asMdx(element: Element): Child {
  const values = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const words = element.textContent.trim();
  if (element.children.length === 0 && words !== '') return wordsIn(element.localName, words, values);
  return {
    type: 'mdxJsxFlowElement',
    name: element.localName,
    attributes: attributes(values),
    children: [...element.children].map(asMdx),
  };
}

function wordsIn(name: string, value: string, values: Readonly<Record<string, string>> = {}): Child {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { hName: name, hProperties: { ...values } },
  };
}
