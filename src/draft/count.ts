import {
  blockText,
  inlineText,
  isOpenBlank,
  partsOf,
  type BlankPiece,
  type Block,
  type Inline,
} from '../passage/model.ts';

/** Characters that offices count one by one: Chinese ones and full-width punctuation. */
const wide =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u2014\u2018\u2019\u201C\u201D\u2026]|[\u{20000}-\u{3FFFF}]/gu;

/**
 * Counts words as Chinese office programs do under 字数: each Chinese character and each full-width mark is
 * one, each Latin word or number is one, white space none.
 */
export function countWords(text: string): number {
  const characters = text.match(wide)?.length ?? 0;
  const words = text.replace(wide, ' ').match(/\S+/gu)?.length ?? 0;
  return characters + words;
}

/** Words of a document, its title included. */
export function countDocument(blocks: readonly Block[], title: readonly Inline[]): number {
  return blocks.reduce((sum, block) => sum + countBlock(block), countWords(inlineText(title)));
}

const counted = new WeakMap<Block, number>();

/** Words of a block, counted once: of a draft that is being written all but one stay the same. */
function countBlock(block: Block): number {
  const words = counted.get(block) ?? countWords(blockText(block));
  counted.set(block, words);
  return words;
}

/** Names of the blanks still open, in reading order, one for each place. */
export function openBlanks(blocks: readonly Block[], title: readonly Inline[]): string[] {
  return blanksOf(blocks, title).flatMap((blank) => (isOpenBlank(blank) ? [blank.name] : []));
}

/** All the blanks, open or not, in reading order. */
export function blanksOf(blocks: readonly Block[], title: readonly Inline[]): BlankPiece[] {
  return [...title, ...blocks.flatMap((block) => partsOf(block).flat())].flatMap((item) =>
    item.kind === 'blank' ? [item] : [],
  );
}
