import { clauseAround } from '../blanks/clause.ts';
import { inlineText, partsOf, type BlankPiece, type Inline } from '../passage/model.ts';
import type { BlankPlace } from './fill-blank.ts';
import type { Draft } from './schema.ts';

/** A blank without a sample, as a list of them shows it. */
interface ListedBlank {
  name: string;
  /** what the reader filled in, '' for nothing */
  value: string;
  /** the clause it stands in, with its name */
  clause: string;
  place: BlankPlace;
}

/** The blanks without a sample of a passage, in reading order. */
export interface PassageBlanks {
  itemId: string;
  /** what lists call the passage */
  label: string;
  blanks: ListedBlank[];
}

/**
 * The blanks without a sample in the passages of a draft, filled in or not. A table that follows the measures shows
 * what is filled in where it comes from, and has none of its own.
 *
 * @param isListed leaves out blanks that are filled in elsewhere
 */
export function placeBlanks(draft: Draft, isListed: (blank: BlankPiece) => boolean): PassageBlanks[] {
  return draft.items
    .filter(({ schedule }) => !schedule)
    .map(({ id, label, heading, blocks }) => ({
      itemId: id,
      label,
      blanks: [
        ...blanksIn(heading?.text ?? [], { block: -1, part: 0 }, isListed),
        ...blocks.flatMap((body, block) =>
          partsOf(body).flatMap((line, part) => blanksIn(line, { block, part }, isListed)),
        ),
      ],
    }))
    .filter(({ blanks }) => blanks.length > 0);
}

function blanksIn(
  line: readonly Inline[],
  place: Omit<BlankPlace, 'index'>,
  isListed: (blank: BlankPiece) => boolean,
): ListedBlank[] {
  return line.flatMap((piece, index) => {
    if (piece.kind !== 'blank' || piece.sample !== undefined || !isListed(piece)) return [];
    const { name, value } = piece;
    const [before, after] = [inlineText(line.slice(0, index)), inlineText(line.slice(index + 1))];
    return [{ name, value, clause: clauseAround(before, `【${name}】`, after), place: { ...place, index } }];
  });
}
