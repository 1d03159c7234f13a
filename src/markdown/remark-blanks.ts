import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blankMarkup } from '../blanks/markup.ts';
import { splitBlanks } from '../blanks/split.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { inlineElement } from './jsx.ts';
import { sourceFile } from './source-file.ts';

/**
 * Turns 【name】 in the text into `<data class="blank" data-blank="name" value="">【name】</data>`, and a unit's word into
 * one that bears the word it has while no kind of unit is chosen.
 *
 * @throws ContentError when blanks.yaml has no such name, or a unit's word stands in a heading
 */
export function remarkBlanks(words: Vocabulary) {
  return (tree: Root, file: VFile): void => {
    const page = sourceFile(file);
    if (!page) return;
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || !parent || !/[【】]/u.test(node.value)) return;
      const lineOf = (offset: number): number | undefined => {
        const start = node.position?.start.line;
        return start === undefined ? undefined : start + node.value.slice(0, offset).split('\n').length - 1;
      };
      let offset = 0;
      const nodes = splitBlanks(node.value).map((piece): PhrasingContent => {
        const line = lineOf(offset);
        if (piece.kind === 'words') {
          const bracket = piece.words.search(/[【】]/u);
          if (bracket !== -1) {
            throw new ContentError({
              file: page.path,
              line: lineOf(offset + bracket),
              field: '填空',
              reason: '【 】没有成对，或里面是空的',
            });
          }
          offset += piece.words.length;
          return { type: 'text', value: piece.words };
        }
        offset += piece.name.length + 2;
        const blank = words.blanks.get(piece.name);
        if (!blank) {
          throw new ContentError({
            file: page.path,
            line,
            field: `【${piece.name}】`,
            reason: 'blanks.yaml 里没有登记这个填空',
            found: piece.name,
            known: words.blanks.keys(),
          });
        }
        if (blank.unitWord && parent.type === 'heading') {
          throw new ContentError({
            file: page.path,
            line,
            field: `【${piece.name}】`,
            reason: '标题里不用随单位变的用语，请直接写出',
          });
        }
        const { attributes, text } = blankMarkup(blank);
        return inlineElement('data', attributes, [{ type: 'text', value: text }]);
      });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}
