import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { snippetSchema } from '../vocabulary/page-schemas.ts';
import { titleOf, unprintedLabels } from './headings.ts';
import { attributes } from './jsx.ts';
import { fail, type SourceFile } from './source-file.ts';

/**
 * Gives the body of a reusable section the tag that plans write by hand, from its front matter. A heading that no
 * official document prints becomes its label, as `title` does in a plan.
 *
 * @throws ContentError when the tag was written by hand here, too
 */
export function wrapSnippet(tree: Root, page: SourceFile): void {
  const parsed = snippetSchema.safeParse(page.frontmatter);
  // The collection has already said what is wrong with the front matter, with its line.
  if (!parsed.success) return;
  const { topic, also, role, units, basis, source } = parsed.data;
  const nested = tree.children.find((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Passage');
  if (nested) fail(page, nested, '<Passage>', '一个段落文件就是一个段落，不写 <Passage>');
  const blocks = tree.children.filter(isBlock);
  const [first] = blocks;
  const heading = first?.type === 'heading' && first.depth === 2 ? titleOf(first) : '';
  const label = unprintedLabels.includes(heading) ? heading : '';
  const passage: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Passage',
    attributes: attributes({
      id: page.id.split('/').at(-1) ?? page.id,
      topics: [topic, ...also].join(' '),
      role,
      units: units.join(' '),
      from: source === 'original' ? '' : source.sections.join(' '),
      basis: basis.join(' '),
      ...(label !== '' && { title: label }),
    }),
    children: label === '' ? blocks : blocks.slice(1),
    ...(tree.position ? { position: tree.position } : {}),
  };
  tree.children = [passage];
}

function isBlock(node: RootContent): node is Extract<RootContent, MdxJsxFlowElement['children'][number]> {
  return !['yaml', 'definition', 'footnoteDefinition'].includes(node.type);
}
