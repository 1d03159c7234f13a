import { titleOf } from '../../../review/document-kind.ts';
import { lineWords, type SourceLine, type TextLine } from '../source-line.ts';
import { headingLevels } from './heading-levels.ts';
import { headingRanks } from './heading-ranks.ts';
import { isDate } from './line-date.ts';
import { headingKind, type LineKind } from './line-kind.ts';
import { numberOfLine } from './line-number.ts';
import { pageMarks } from './page-marks.ts';
import { signaturePlaces } from './signature-places.ts';
import { isRecipient, titlePlace, type TitlePlace } from './title-place.ts';

/**
 * Says of each line of a file what it is: title, recipient, a heading of one of four levels, text, an item of a list, a
 * table, signature, date, or nothing of the document. Nothing is decided by one mark alone where files differ: style,
 * outline level, number, place, and what stands around it count together.
 */
export function classify(lines: readonly SourceLine[]): LineKind[] {
  const marks = pageMarks(lines);
  const ranks = headingRanks(lines).map((rank, index) => (marks.has(index) ? undefined : rank));
  const soleTop = soleTopHeading(lines, ranks);
  const isHeading = (index: number): boolean => ranks[index] !== undefined && index !== soleTop;
  const title = titlePlace(lines, isHeading);
  for (let index = 0; index < (title?.end ?? 0); index += 1) ranks[index] = undefined;
  const levels = headingLevels(ranks);
  const { names, dates } = signaturePlaces(lines, title?.end ?? 0, (index) => levels[index] !== undefined);
  return lines.map((line, index): LineKind => {
    if (line.kind === 'table') return 'table';
    if (marks.has(index) || line.isAside || isBefore(title, index)) return 'drop';
    // The date of a cover; that of the document stands at its end.
    if (index === title?.end && line.place === 'centre' && isDate(lineWords(line))) return 'drop';
    if (title && index >= title.start && index < title.end) return 'title';
    const level = levels[index];
    if (level !== undefined) return headingKind(level);
    if (dates.has(index)) return 'date';
    if (names.has(index)) return 'sign';
    if (title && index >= title.end && index <= title.end + 1 && isRecipient(line)) return 'recipient';
    if (line.list !== '') return 'item';
    return numberOfLine(line)?.rank === 3 ? 'item' : 'text';
  });
}

/** What stands above the title: the red head, the number of the document, the notice that sends it out. */
function isBefore(title: TitlePlace | undefined, index: number): boolean {
  return title !== undefined && index < title.start;
}

/** The first heading of the first level, where the others bear numbers or there are none: many write the title so. */
function soleTopHeading(lines: readonly SourceLine[], ranks: readonly (number | undefined)[]): number {
  const first = ranks.findIndex((rank) => rank !== undefined);
  const isTop = (line: SourceLine | undefined): line is TextLine => line?.kind === 'text' && line.rank === 1;
  const line = lines[first];
  if (!isTop(line) || numberOfLine(line) || ranks.filter((rank) => rank !== undefined).length < 2) return -1;
  const others = lines.filter((other, index): other is TextLine => index !== first && isTop(other));
  return others.every((other) => numberOfLine(other)) || titleOf(lineWords(line)) ? first : -1;
}
