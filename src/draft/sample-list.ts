import { clauseAround } from '../blanks/clause.ts';
import { inlineText, partsOf, type BlankPiece, type Inline } from '../passage/model.ts';
import type { Draft } from './schema.ts';

/** A blank with a sample, as a list of them shows it. */
export interface ListedSample {
  name: string;
  sample: string;
  /** what the reader filled in, '' for nothing */
  value: string;
  /** the clause it stands in, with the sample */
  clause: string;
}

/** The blanks with a sample of a passage, each value once. */
export interface PassageSamples {
  /** empty for the title of the document */
  itemId: string;
  /** what lists call the passage */
  label: string;
  samples: ListedSample[];
}

/**
 * The blanks with a sample of a draft, passage by passage.
 *
 * @param isListed leaves out blanks that are filled in elsewhere
 */
export function sampleList(draft: Draft, isListed: (blank: BlankPiece) => boolean): PassageSamples[] {
  const passages = [
    { itemId: '', label: '标题', lines: [draft.title] },
    ...draft.items.map(({ id, label, heading, blocks }) => ({
      itemId: id,
      label,
      lines: [heading?.text ?? [], ...blocks.flatMap(partsOf)],
    })),
  ];
  return passages
    .map(({ lines, ...passage }) => ({ ...passage, samples: samplesIn(lines, isListed) }))
    .filter(({ samples }) => samples.length > 0);
}

function samplesIn(
  lines: readonly (readonly Inline[])[],
  isListed: (blank: BlankPiece) => boolean,
): ListedSample[] {
  const found = new Map<string, ListedSample>();
  for (const line of lines) {
    for (const [index, item] of line.entries()) {
      if (item.kind !== 'blank' || !isListed(item)) continue;
      const { name, value, sample = '' } = item;
      const key = `${name}：${sample}`;
      if (sample === '' || found.has(key)) continue;
      const [before, after] = [inlineText(line.slice(0, index)), inlineText(line.slice(index + 1))];
      found.set(key, { name, sample, value, clause: clauseAround(before, sample, after) });
    }
  }
  return [...found.values()];
}
