import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { citationPath, citationText, readCitation } from '../vocabulary/citation.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { PassageAttributes } from './passage-attributes.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Writes into a passage what a reader must know of it and must not copy: that the source has nothing here,
 * and which laws it leans on, when and how they were checked.
 */
export function addNotes(
  node: MdxJsxFlowElement,
  passage: Omit<PassageAttributes, 'label'>,
  page: SourceFile,
  words: Vocabulary,
): void {
  if (passage.added) {
    const gap = passage.from.length > 0 ? '来源此处残缺，由本站补写。' : '来源此处缺失，本站补写。';
    node.children.splice(1, 0, note('added-note', [{ type: 'text', value: gap }]));
  }
  const citations = passage.basis.map((written) => readCitation(written, words.laws));
  const children = citations.flatMap((citation, index): PhrasingContent[] => {
    if (typeof citation === 'string') return [];
    const { law } = citation;
    return [
      { type: 'text', value: index === 0 ? '依据：' : '；' },
      {
        type: 'link',
        url: citationPath(citation),
        children: [{ type: 'text', value: citationText(citation) }],
      },
      {
        type: 'text',
        value: `（${law.how}，${law.checked}）${isNewer(law.checked, page) ? changedSince : ''}`,
      },
    ];
  });
  if (children.length > 0) node.children.push(note('basis-note', children));
}

const changedSince = '，本段核对之后这一条又核对过，请对照现行文本';

/** Whether a law was compared with its source after the page was checked, so that the words may be behind it. */
function isNewer(checked: string, { frontmatter }: SourceFile): boolean {
  const written = frontmatter.checked;
  const day =
    written instanceof Date ? written.toISOString().slice(0, 10) : typeof written === 'string' ? written : '';
  return day !== '' && checked > day;
}

function note(className: string, children: PhrasingContent[]): Paragraph {
  return {
    type: 'paragraph',
    children,
    data: { hProperties: { className: [className], 'data-no-copy': '' } },
  };
}
