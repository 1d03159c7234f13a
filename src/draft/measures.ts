import { linkedOrdinal } from '../passage/measures/linked-ordinal.ts';
import { measureFields, type MeasureField } from '../passage/measures/measure.ts';
import { mapInline, partsOf, type Inline, type Measure } from '../passage/model.ts';
import type { DraftItem, DraftMeasure } from './schema.ts';

/** A measure with each of its cells changed. */
export function mapMeasure<Any extends Measure>(
  measure: Any,
  change: (inline: readonly Inline[]) => Inline[],
): Any {
  return {
    ...measure,
    when: change(measure.when),
    work: change(measure.work),
    who: change(measure.who),
    check: change(measure.check),
  };
}

/** A passage with one cell of a measure changed. */
export function changeMeasure(item: DraftItem, id: string, field: MeasureField, text: Inline[]): DraftItem {
  const measures = item.measures?.map((measure) =>
    measure.id === id ? { ...measure, [field]: text } : measure,
  );
  return measures ? { ...item, measures } : item;
}

/** A passage with one measure more. */
export function addMeasures(item: DraftItem, measures: readonly DraftMeasure[]): DraftItem {
  return { ...item, measures: [...(item.measures ?? []), ...measures] };
}

/** A passage without a measure. */
export function removeMeasure(item: DraftItem, id: string): DraftItem {
  return { ...item, measures: (item.measures ?? []).filter((measure) => measure.id !== id) };
}

/** A measure of which nothing is said yet. */
export function emptyMeasure(id: string): DraftMeasure {
  return { id, when: [], work: [], who: [], check: [] };
}

/** Whether a blank is one that is told by its turn in the passage: it has no sample. */
const isCounted = (piece: Inline, name: string): boolean =>
  piece.kind === 'blank' && piece.name === name && piece.sample === undefined;

/**
 * Fills in a blank without a sample wherever a passage repeats it: in the text, and in the measures that show it.
 *
 * @param ordinal how many of the name stand before it in heading and text
 */
export function fillCounted(item: DraftItem, name: string, ordinal: number, value: string): DraftItem {
  let inText = 0;
  const inOrder = (inline: readonly Inline[]): Inline[] =>
    inline.map((piece) => (isCounted(piece, name) && inText++ === ordinal ? filled(piece, value) : piece));
  const heading = item.heading && { ...item.heading, text: inOrder(item.heading.text) };
  const blocks = item.blocks.map((block) => mapInline(block, inOrder));
  const count = inText;
  let inRows = 0;
  const measures = item.measures?.map((measure) =>
    mapMeasure(measure, (inline) =>
      inline.map((piece) =>
        isCounted(piece, name) && linkedOrdinal(inRows++, count) === ordinal ? filled(piece, value) : piece,
      ),
    ),
  );
  return { ...item, heading, blocks, ...(measures && { measures }) };
}

function filled(piece: Inline, value: string): Inline {
  return piece.kind === 'blank' ? { ...piece, value } : piece;
}

/** How many blanks of the name without a sample stand before a place in heading and text; heading is block -1. */
export function ordinalInText(
  item: DraftItem,
  name: string,
  { block, part, index }: { block: number; part: number; index: number },
): number {
  const before: Inline[][] = block < 0 ? [] : [item.heading?.text ?? []];
  for (const [at, other] of item.blocks.entries()) {
    if (at > block) break;
    before.push(...(at < block ? partsOf(other) : partsOf(other).slice(0, part)));
  }
  const here = block < 0 ? (item.heading?.text ?? []) : (partsOfBlock(item, block)[part] ?? []);
  return [...before.flat(), ...here.slice(0, index)].filter((piece) => isCounted(piece, name)).length;
}

function partsOfBlock(item: DraftItem, block: number): Inline[][] {
  const found = item.blocks[block];
  return found ? partsOf(found) : [];
}

/** Which blank of the text a blank without a sample in a measure shows, by its turn; see {@link fillCounted}. */
export function ordinalInMeasure(
  item: DraftItem,
  name: string,
  place: { id: string; field: MeasureField; index: number },
): number {
  const inText = [item.heading?.text ?? [], ...item.blocks.flatMap(partsOf)]
    .flat()
    .filter((piece) => isCounted(piece, name)).length;
  let before = 0;
  for (const measure of item.measures ?? []) {
    for (const field of measureFields) {
      const isHere = measure.id === place.id && field === place.field;
      const cell = isHere ? measure[field].slice(0, place.index) : measure[field];
      before += cell.filter((piece) => isCounted(piece, name)).length;
      if (isHere) return linkedOrdinal(before, inText);
    }
  }
  return linkedOrdinal(before, inText);
}
