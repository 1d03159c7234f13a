import { blockText, isOpenBlank, type Block } from './model.ts';
import { textWidth } from './text-width.ts';
import { grid } from './official-layout.ts';

/** Characters left free to the right of a signature (GB/T 9704-2012, 7.3.5.2: 右空二字). */
const rightSpace = 2;
/** Characters that the date begins to the right of the name above it (7.3.5.2: 右移二字). */
const dateShift = 2;

/**
 * Says how far from the right margin each line of a signature ends, as for a document without a seal (GB/T
 * 9704-2012, 7.3.5.2): the name two characters, the date so that it begins two characters to the right of the
 * name. A date longer than the name ends two characters from the margin itself and pushes the name left.
 *
 * @param blocks blocks of a document in reading order; a signature is a run of paragraphs aligned to the end
 * @returns for each block the characters free to its right, undefined for one that is not part of a signature
 */
export function signatureSpaces(blocks: readonly Block[]): (number | undefined)[] {
  const spaces: (number | undefined)[] = blocks.map((block) => (isSigned(block) ? rightSpace : undefined));
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (!above || !isSigned(above) || !isSigned(block) || !isDate(block)) continue;
    const name = Math.min(textWidth(blockText(above)), grid.characters - rightSpace);
    const date = textWidth(blockText(block));
    // How wide a blank will be is not known; until then neither line comes nearer to the margin than two characters.
    const longer = isOpen(above) || isOpen(block) ? date + dateShift > name : date > name;
    if (longer) spaces[index - 1] = rightSpace + dateShift + date - name;
    else spaces[index] = rightSpace - dateShift + name - date;
  }
  return spaces;
}

/** True for the first line of a signature, which an empty line sets off from the text above. */
export function beginsSignature(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const above = blocks[index - 1];
  return block !== undefined && isSigned(block) && above !== undefined && !isSigned(above);
}

function isSigned(block: Block): boolean {
  return block.kind === 'paragraph' && block.align === 'end';
}

function isOpen(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.some((item) => item.kind === 'blank' && isOpenBlank(item));
}

/** A date, or a blank for one. */
function isDate(block: Block): boolean {
  return /年.*月|日期/u.test(blockText(block));
}
