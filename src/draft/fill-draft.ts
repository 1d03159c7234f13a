import { mapMeasure } from './measures.ts';
import { mapInline, partsOf, type BlankPiece, type Inline } from '../passage/model.ts';
import type { Draft, DraftItem } from './schema.ts';

/** Puts other values into the blanks of a whole draft, its title and headings included. */
export function fillDraft(draft: Draft, fill: (inline: readonly Inline[]) => Inline[]): Draft {
  return {
    ...draft,
    title: fill(draft.title),
    items: draft.items.map((item) => fillDraftItem(item, fill)),
  };
}

/**
 * The same for one draft after the other that differ little, as while one is being written: a passage that stays the
 * same is filled in once, and stays the same.
 */
export function draftFiller(fill: (inline: readonly Inline[]) => Inline[]): (draft: Draft) => Draft {
  const filled = new WeakMap<DraftItem, DraftItem>();
  const filledItem = (item: DraftItem): DraftItem => {
    const done = filled.get(item) ?? fillDraftItem(item, fill);
    filled.set(item, done);
    return done;
  };
  return (draft) => ({ ...draft, title: fill(draft.title), items: draft.items.map(filledItem) });
}

/** Puts other values into the blanks of a passage. */
export function fillDraftItem(item: DraftItem, fill: (inline: readonly Inline[]) => Inline[]): DraftItem {
  return {
    ...item,
    heading: item.heading && { ...item.heading, text: fill(item.heading.text) },
    blocks: item.blocks.map((block) => mapInline(block, fill)),
    ...(item.measures && { measures: item.measures.map((measure) => mapMeasure(measure, fill)) }),
  };
}

/**
 * Fills in a blank with a sample wherever in the passage it stands: the same name with the same sample is the same
 * value. An empty value gives the sample back. A blank without a sample is filled in at its place, by who knows that.
 */
export function fillBlankOf(
  item: DraftItem,
  { name, sample }: Pick<BlankPiece, 'name' | 'sample'>,
  value: string,
): DraftItem {
  return sample === undefined
    ? item
    : fillDraftItem(item, (inline) => filledBlank(inline, { name, sample }, value));
}

/** Inline content with a value in each blank of this name and this sample. */
export function filledBlank(
  inline: readonly Inline[],
  { name, sample }: Pick<BlankPiece, 'name' | 'sample'>,
  value: string,
): Inline[] {
  return inline.map((piece) =>
    piece.kind === 'blank' && piece.name === name && piece.sample === sample ? { ...piece, value } : piece,
  );
}

/** What the reader has filled in, each once: names among them are the reader's own. */
export function filledNames({ title, items }: Draft): string[] {
  const inlines = [
    ...title,
    ...items.flatMap(({ heading, blocks }) => [
      ...(heading?.text ?? []),
      ...blocks.flatMap((block) => partsOf(block).flat()),
    ]),
  ];
  const values = inlines.flatMap((inline) =>
    inline.kind === 'blank' && inline.value !== '' ? [inline.value] : [],
  );
  return [...new Set(values)];
}
