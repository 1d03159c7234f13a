import {
  isOpenBlank,
  mapInline,
  partsOf,
  type BlankPiece,
  type Block,
  type Inline,
} from '../passage/model.ts';
import { writtenBlank } from './split.ts';
import type { Lookup } from './values.ts';

/**
 * Puts values into the blanks of a passage; an empty value opens a blank again. What is given stays as it is.
 *
 * @param lookup asked for each blank in reading order
 */
export function fillBlocks(blocks: readonly Block[], lookup: Lookup): Block[] {
  const fill = filler(lookup);
  return blocks.map((block) => mapInline(block, fill));
}

/** Makes a function that fills line after line and counts the blanks of each name that have no sample on the way. */
function filler(lookup: Lookup): (inline: readonly Inline[]) => Inline[] {
  const counts = new Map<string, number>();
  return (inline) =>
    inline.map((item) => {
      if (item.kind !== 'blank') return item;
      if (item.sample !== undefined) return { ...item, value: lookup(item.name, 0, item.sample) };
      const ordinal = counts.get(item.name) ?? 0;
      counts.set(item.name, ordinal + 1);
      return { ...item, value: lookup(item.name, ordinal) };
    });
}

/** How many blanks of these blocks, and of the title before them, are still open. */
export function countOpen(blocks: readonly Block[], title: readonly Inline[] = []): number {
  return unfilled(blocks, title).filter(isOpenBlank).length;
}

/** How many samples they say: the same name with the same sample is one. */
export function countSamples(blocks: readonly Block[], title: readonly Inline[] = []): number {
  const samples = unfilled(blocks, title).filter((blank) => !isOpenBlank(blank));
  return new Set(samples.map(writtenBlank)).size;
}

function unfilled(blocks: readonly Block[], title: readonly Inline[]): BlankPiece[] {
  const all = [...title, ...blocks.flatMap(partsOf).flat()];
  return all.flatMap((item) => (item.kind === 'blank' && item.value === '' ? [item] : []));
}
