import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blankFaults, type BlankFault } from '../blanks/check-written.ts';
import { blankMarkup } from '../blanks/markup.ts';
import { splitBlanks, writtenBlank } from '../blanks/split.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { inlineElement } from './jsx.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

/**
 * Turns 【name】 in the text into `<data class="blank" data-blank="name" value="">【name】</data>`, 【name：sample】 into
 * one that bears and reads the sample, and a unit's word into one that bears the word it has while no kind of unit is
 * chosen.
 *
 * @throws ContentError when a blank of the text or of the document's title is not as `blankFaults` wants it, or a
 * sample or a unit's word stands in a heading
 */
export function remarkBlanks(words: Vocabulary) {
  return (tree: Root, file: VFile): void => {
    const page = sourceFile(file);
    if (!page) return;
    checkTitle(page, words);
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || !parent || !/[【】]/u.test(node.value)) return;
      const [fault] = [
        ...blankFaults(node.value, words.blanks),
        ...(parent.type === 'heading' ? headingFaults(node.value, words) : []),
      ];
      if (fault) {
        const start = node.position?.start.line;
        const line = start && start + node.value.slice(0, fault.at).split('\n').length - 1;
        throw new ContentError({ file: page.path, line, ...fault });
      }
      const nodes = splitBlanks(node.value).map((piece): PhrasingContent => {
        if (piece.kind === 'words') return { type: 'text', value: piece.words };
        const blank = words.blanks.get(piece.name) ?? { name: piece.name, kind: 'text' as const };
        const { attributes, text } = blankMarkup(blank, piece.sample);
        return inlineElement('data', attributes, [{ type: 'text', value: text }]);
      });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/** The title of the document stands in the front matter, of whose lines nothing is known here. */
function checkTitle({ path, frontmatter: { documentTitle } }: SourceFile, { blanks }: Vocabulary): void {
  const [fault] = typeof documentTitle === 'string' ? blankFaults(documentTitle, blanks) : [];
  if (fault) throw new ContentError({ file: path, ...fault, field: `documentTitle 里的${fault.field}` });
}

/** A heading is listed, linked to and found by its words, which must not change with the reader. */
function headingFaults(text: string, { blanks }: Vocabulary): BlankFault[] {
  return splitBlanks(text).flatMap((piece): BlankFault[] => {
    if (piece.kind === 'words') return [];
    const { name, sample } = piece;
    const fault = { at: 0, field: writtenBlank(piece) };
    if (sample !== undefined)
      return [{ ...fault, reason: `标题里的填空不写示例值，写成【${name}】，或者直接写出` }];
    return blanks.get(name)?.unitWord === true
      ? [{ ...fault, reason: '标题里不用随单位变的用语，请直接写出' }]
      : [];
  });
}
