import { blockText, isOpenBlank, type Block } from './model.ts';
import { textWidth } from './text-width.ts';
import { grid } from './official-layout.ts';

/** Characters right of the date where a seal will cover it (GB/T 9704-2012, 7.3.5.1: 成文日期一般右空四字). */
const sealedSpace = 4;
/**
 * Empty lines above a name that a seal will cover. The seal is 42 mm wide, a little above the middle of name and date,
 * and ends less than a line below the text (7.3.5.1: 印章顶端应当上距正文一行之内): two and a half lines above them.
 */
const sealedGap = 2;
/** Characters left free to the right of a signature without a seal (7.3.5.2: 右空二字). */
const rightSpace = 2;
/** Characters that the date then begins to the right of the name above it (7.3.5.2: 右移二字). */
const dateShift = 2;
/** Empty lines above such a signature, a list of annexes (7.3.4: 下空一行) and a line to sign on. */
const gap = 1;
/** Characters before annexes and notes (7.3.4, 7.3.6: 左空二字), and before a line to sign on, which has no rule. */
const leftSpace = 2;

/** How a document is signed. */
export interface SignatureStyle {
  /** whether a seal will be put over name and date, as plans that are handed in have it */
  seal: boolean;
  /** who signs on a line of his own, such as 工会主席; '' for no such line */
  signer: string;
}

/** A document is handed in under the seal of its unit. */
export const sealed: SignatureStyle = { seal: true, signer: '' };

/** Where a line of a signature stands. */
export interface SignaturePlace {
  align: 'left' | 'center' | 'right';
  /** characters free on its left, at least */
  left: number;
  /** characters free on its right, at least */
  right: number;
  /** empty lines above it */
  above: number;
}

const signer = /[（(]签[字名][）)]|签[字名]\s*[：:]/u;
const annexOrNote = /^(?:附件\s*[：:]|[（(].*[）)]$)/u;

/** Whether a line of a signature stands on the left: a list of annexes, a line to sign on, a note in brackets. */
export function standsLeft(line: string): boolean {
  return annexOrNote.test(line) || signer.test(line);
}

/**
 * Says where each line of a signature stands. With a seal the date ends four characters from the margin and the
 * names stand centred on it; a name too wide for that ends at the margin and takes the date along. Without one the
 * name ends two characters from the margin and the date begins two after the name; a date longer than the name
 * ends two characters from the margin itself and pushes the name left.
 *
 * Under a seal all lines are centred in one stretch of the line that ends at the margin, instead of each having its
 * distance counted: so they have one middle in every program and font, and keep it when one of them is changed there.
 *
 * @param blocks blocks of a document in reading order; a signature is a run of paragraphs aligned to the end
 * @returns for each block its place, undefined for one that is not part of a signature
 */
export function signaturePlaces(
  blocks: readonly Block[],
  seal = sealed.seal,
): (SignaturePlace | undefined)[] {
  const spaces = plainSpaces(blocks);
  return blocks.map((block, index) => {
    if (!isSigned(block)) return undefined;
    const before = blocks[index - 1];
    const begins = before !== undefined && (!isSigned(before) || (isLeft(before) && !isLeft(block)));
    // Who signs needs room above the line.
    const aboveLeft = begins || (before !== undefined && isSigner(block)) ? gap : 0;
    if (isLeft(block)) return { align: 'left', left: leftSpace, right: 0, above: aboveLeft };
    if (!seal) return { ...plainPlace(block, spaces[index] ?? 0), above: begins ? gap : 0 };
    const left = grid.characters - sealedWidth(blocks, index);
    return { align: 'center', left, right: 0, above: begins ? sealedGap : 0 };
  });
}

/**
 * Puts a line to sign on, such as 工会主席（签字）：, before the name of the signature, unless there is one.
 *
 * @param role who signs; '' puts no line
 */
export function withSigner(blocks: readonly Block[], role: string): Block[] {
  const who = role.replace(/[（(]?签[字名][）)]?\s*[：:]?\s*$|[：:]\s*$/u, '').trim();
  let start = blocks.length;
  while (start > 0 && isSigned(blocks[start - 1])) start -= 1;
  if (who === '' || blocks.length === 0 || blocks.slice(start).some(isSigner)) return [...blocks];
  while (isLeft(blocks[start])) start += 1;
  const text = [{ kind: 'text', text: `${who}（签字）：`, strong: false } as const];
  return [...blocks.slice(0, start), { kind: 'paragraph', align: 'end', text }, ...blocks.slice(start)];
}

/** Characters of the stretch in which the lines around one are centred: twice from the date's middle to the margin. */
function sealedWidth(blocks: readonly Block[], index: number): number {
  const isLine = (block: Block | undefined): block is Block => block !== undefined && isSealed(block);
  let start = index;
  while (isLine(blocks[start - 1])) start -= 1;
  const lines: Block[] = [];
  for (let at = start, block = blocks[at]; isLine(block); block = blocks[(at += 1)]) lines.push(block);
  const hasDate = lines.some(isDate);
  // Beside a name that is wider than the date and its space there is a character to spare for another font.
  const widths = lines.map((line) => widthOf(line) + (isDate(line) || !hasDate ? 2 * sealedSpace : 1));
  return Math.min(Math.max(...widths), grid.characters);
}

/**
 * Without a seal lines are counted from the left, so that the date begins two characters after the name in every font.
 * An open blank will be wider, and grows to the left.
 */
function plainPlace(block: Block, right: number): Omit<SignaturePlace, 'above'> {
  return isOpen(block)
    ? { align: 'right', left: 0, right }
    : { align: 'left', left: Math.max(0, grid.characters - right - widthOf(block)), right: 0 };
}

/** Characters free to the right of each line of a signature without a seal. */
function plainSpaces(blocks: readonly Block[]): number[] {
  const spaces = blocks.map(() => rightSpace);
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (!above || !isSealed(above) || isDate(above) || !isSealed(block) || !isDate(block)) continue;
    const name = Math.min(widthOf(above), grid.characters - rightSpace);
    const date = widthOf(block);
    // How wide a blank will be is not known; until then neither line comes nearer to the margin than two characters.
    const longer = isOpen(above) || isOpen(block) ? date + dateShift > name : date > name;
    if (longer) spaces[index - 1] = rightSpace + dateShift + date - name;
    else spaces[index] = rightSpace - dateShift + name - date;
  }
  return spaces;
}

/** Characters that a line takes of those there are. */
function widthOf(block: Block): number {
  return Math.min(textWidth(blockText(block)), grid.characters);
}

function isSigned(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.align === 'end';
}

/** A line that a seal covers. */
function isSealed(block: Block): boolean {
  return isSigned(block) && !isLeft(block);
}

function isOpen(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.some((item) => item.kind === 'blank' && isOpenBlank(item));
}

/** A date, or a blank for one. */
function isDate(block: Block): boolean {
  return /年.*月|日期/u.test(blockText(block));
}

/** A line to sign on. */
function isSigner(block: Block): boolean {
  return isSigned(block) && signer.test(blockText(block));
}

function isLeft(block: Block | undefined): boolean {
  return block !== undefined && isSigned(block) && standsLeft(blockText(block));
}
