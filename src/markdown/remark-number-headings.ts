import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { ContentError } from '../vocabulary/content-error.ts';
import { numberHeadings, type Level } from '../passage/number.ts';
import { inlineElement } from './jsx.ts';
import { sourceFile, type PageFolder } from './source-file.ts';

/** From which heading depth each kind of page is numbered: a plan wholly, a reusable section below its title. */
const firstNumberedDepth: Partial<Record<PageFolder, number>> = { plans: 2, snippets: 3 };

/**
 * Numbers the headings of plans and reusable sections as official documents do, as real text, so that selecting by hand
 * copies the numbers too.
 */
export function remarkNumberHeadings() {
  return (tree: Root, file: VFile): void => {
    const page = sourceFile(file);
    const firstDepth = page && firstNumberedDepth[page.folder];
    if (page === undefined || firstDepth === undefined) return;
    const headings: { node: Heading; level: Level }[] = [];
    visit(tree, 'heading', (node) => {
      if (node.depth < firstDepth) return;
      const level = levelOf(node);
      if (level === undefined) {
        throw new ContentError({
          file: page.path,
          line: node.position?.start.line,
          field: '标题',
          reason: '公文只有四层标题，从 ## 到 #####；页面大标题写在 title 里',
        });
      }
      headings.push({ node, level });
    });
    const numbers = numberHeadings(headings.map(({ level }) => level));
    for (const [index, { node }] of headings.entries()) {
      const value = numbers[index] ?? '';
      node.children.unshift(inlineElement('span', { 'data-number': '' }, [{ type: 'text', value }]));
    }
  };
}

function levelOf({ depth }: Heading): Level | undefined {
  switch (depth) {
    case 2:
      return 1;
    case 3:
      return 2;
    case 4:
      return 3;
    case 5:
      return 4;
    case 1:
    case 6:
      return undefined;
  }
}
