import { measureFields, type MeasureField } from '../passage/measures/measure.ts';
import { partsOf, type BlankPiece, type Block, type Inline } from '../passage/model.ts';
import { withPart } from './block-parts.ts';
import { changeItem, replaceBlock, retitleItem } from './draft.ts';
import { fillBlankOf } from './fill-draft.ts';
import { fillCounted, ordinalInMeasure, ordinalInText } from './measures.ts';
import type { Draft, DraftItem } from './schema.ts';

/** Where a blank stands in a passage: places of its block (-1 for the heading), in the block and among the pieces. */
export interface BlankPlace {
  block: number;
  part: number;
  index: number;
}

/**
 * Fills in a blank of a draft, and what repeats it: one with a sample wherever in its passage it stands, another one in
 * the measures that show it. In a table that follows the measures the blanks belong to the passages these come from.
 */
export function fillBlankAt(draft: Draft, itemId: string, place: BlankPlace, value: string): Draft {
  const item = draft.items.find(({ id }) => id === itemId);
  const source = item && partAt(item, place);
  const blank = source?.[place.index];
  if (!item || !source || blank?.kind !== 'blank') return draft;
  const shown = shownMeasures(item, place);
  if (shown) {
    return shown.names.reduce(
      (filled, name) => fillInMeasure(filled, name, shown.field, blank, value),
      draft,
    );
  }
  if (item.schedule) {
    const text = source.map((piece): Inline => (piece === blank ? { ...blank, value } : piece));
    return changeItem(draft, itemId, (old) => withPartAt(old, place, text));
  }
  return changeItem(draft, itemId, (old) =>
    blank.sample === undefined
      ? fillCounted(old, blank.name, ordinalInText(old, blank.name, place), value)
      : fillBlankOf(old, blank, value),
  );
}

function partAt({ heading, blocks }: DraftItem, { block, part }: BlankPlace): Inline[] | undefined {
  if (block < 0) return heading?.text;
  const found = blocks[block];
  return found && partsOf(found)[part];
}

function withPartAt(item: DraftItem, { block, part }: BlankPlace, text: Inline[]): DraftItem {
  if (block < 0) return retitleItem(item, text, item.label);
  const found = item.blocks[block];
  return found ? replaceBlock(item, block, [withPart(found, part, text)]) : item;
}

/** The measures that a cell of a schedule shows, and which column it is; undefined for what follows none. */
function shownMeasures(
  { schedule, blocks }: DraftItem,
  { block, part }: BlankPlace,
): { names: readonly string[]; field: MeasureField } | undefined {
  const table = blocks[block];
  if (!schedule || table?.kind !== 'table' || table !== blocks.find(isTable)) return undefined;
  let start = table.head.length;
  for (const [index, row] of table.rows.entries()) {
    const known = schedule.rows[index];
    const field = measureFields[part - start];
    if (part >= start && part < start + row.length)
      return known && !known.own && field ? { names: known.of, field } : undefined;
    start += row.length;
  }
  return undefined;
}

function isTable(block: Block): boolean {
  return block.kind === 'table';
}

function fillInMeasure(
  draft: Draft,
  name: string,
  field: MeasureField,
  blank: BlankPiece,
  value: string,
): Draft {
  const [itemId = '', measureId = ''] = name.split(' ');
  return changeItem(draft, itemId, (item) => {
    const cell = item.measures?.find(({ id }) => id === measureId)?.[field] ?? [];
    const index = cell.findIndex(
      (piece) => piece.kind === 'blank' && piece.name === blank.name && piece.sample === blank.sample,
    );
    if (index < 0) return item;
    return blank.sample === undefined
      ? fillCounted(
          item,
          blank.name,
          ordinalInMeasure(item, blank.name, { id: measureId, field, index }),
          value,
        )
      : fillBlankOf(item, blank, value);
  });
}
