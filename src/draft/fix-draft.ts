import { partsOf, type Inline } from '../passage/model.ts';
import { withPart } from './block-parts.ts';
import { changeItem, replaceBlock, retitleItem } from './draft.ts';
import type { DraftLine } from './draft-lines.ts';
import { editedText, editInline } from './edit-text.ts';
import type { Draft } from './schema.ts';

/** What is to be put in the place of some words of the draft's text. */
export interface Fix {
  start: number;
  end: number;
  replacement: string;
}

/**
 * Puts a fix of a review into the draft.
 *
 * @param line the stretch in which the words stand
 * @param fill puts the reader's own values into blanks, as it was done for the text that was reviewed
 * @returns undefined when the words reach into a value of the reader's, which is not the draft's to change
 */
export function fixDraft(
  draft: Draft,
  line: DraftLine,
  fix: Fix,
  fill: (inline: readonly Inline[]) => Inline[],
): Draft | undefined {
  const fixed = (inline: readonly Inline[]): Inline[] | undefined =>
    fixInline(inline, fill(inline), { ...fix, start: fix.start - line.start, end: fix.end - line.start });
  if (line.itemId === '') {
    const title = fixed(draft.title);
    return title && { ...draft, title };
  }
  const item = draft.items.find(({ id }) => id === line.itemId);
  if (line.blockIndex < 0) {
    const text = item?.heading ? fixed(item.heading.text) : undefined;
    return text && changeItem(draft, line.itemId, (old) => retitleItem(old, text, editedText(text)));
  }
  const block = item?.blocks[line.blockIndex];
  const text = block && fixed(partsOf(block)[line.part] ?? []);
  return (
    text &&
    changeItem(draft, line.itemId, (old) =>
      replaceBlock(old, line.blockIndex, [withPart(block, line.part, text)]),
    )
  );
}

function fixInline(own: readonly Inline[], shown: readonly Inline[], fix: Fix): Inline[] | undefined {
  const start = ownPlace(own, shown, fix.start, 'start');
  const end = ownPlace(own, shown, fix.end, 'end');
  if (start === undefined || end === undefined) return undefined;
  const text = editedText(own);
  return editInline(own, text.slice(0, start) + fix.replacement + text.slice(end));
}

/** The place in the text without the reader's values that a place in the text with them stands for. */
function ownPlace(
  own: readonly Inline[],
  shown: readonly Inline[],
  place: number,
  side: 'start' | 'end',
): number | undefined {
  let shownStart = 0;
  let ownStart = 0;
  for (const [index, inline] of own.entries()) {
    const ownLength = editedText([inline]).length;
    const shownLength = editedText(shown.slice(index, index + 1)).length;
    const within = place - shownStart;
    const isIn = side === 'start' ? within < shownLength : within <= shownLength;
    if (isIn && inline.kind === 'text') return ownStart + within;
    if (isIn && (within === 0 || within === shownLength)) return ownStart + (within === 0 ? 0 : ownLength);
    if (isIn) return undefined;
    shownStart += shownLength;
    ownStart += ownLength;
  }
  return place === shownStart ? ownStart : undefined;
}
