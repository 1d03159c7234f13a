import type { Nodes } from 'mdast';
import { covers, readWhen } from '../passage/measures/when.ts';
import { namedMonths } from '../passage/measures/named-months.ts';
import { measureHead } from '../passage/measures/measure.ts';
import { ContentError } from '../vocabulary/content-error.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { blanksOf, textAsRead } from './blank-text.ts';
import type { MeasureRow } from './measures-table.ts';
import { fail, type SourceFile } from './source-file.ts';

/** Blanks that say who does it. */
export const ownerBlanks: readonly string[] = ['责任人', '责任部门'];

/** Words by which a text says that something returns. */
const returning = {
  每月: /每(?:个)?月|按月|逐月/u,
  每季: /每(?:个|一)?季|按季|逐季/u,
  每学期: /每(?:个|一)?学期/u,
} as const;

/**
 * Compares the measures of a passage with its text, both ways: what the rows promise stands in the text, and months
 * and sample owners of the text stand in the rows.
 *
 * @param prose the blocks of the passage without its heading and its notes
 * @param place where the rows stand, for what none of them says
 * @throws ContentError for the first that is missing
 */
export function checkMeasures(
  rows: readonly MeasureRow[],
  prose: readonly Nodes[],
  place: Parameters<typeof fail>[1],
  page: SourceFile,
  words: Vocabulary,
): void {
  const text = textAsRead(prose, words);
  const named = namedMonths(text);
  const owners = blanksOf(prose, words).filter(
    ({ name, sample }) => ownerBlanks.includes(name) && sample !== '',
  );
  for (const row of rows) {
    const missing = (field: 'when' | 'who', found: string, known: string[]): never => {
      throw new ContentError({
        file: page.path,
        line: row.line,
        field: measureHead[field],
        reason: `本段正文里没有“${found}”`,
        found,
        known: new Set(known),
      });
    };
    const months = named.map(({ month }) => `${String(month)}月`);
    const lacking = monthsLacking(row, text, words).find((month) => !months.includes(month));
    if (lacking !== undefined) missing('when', lacking, months);
    const who = textAsRead([row.cells.who], words);
    const unknown = text.includes(who) ? undefined : who.split('、').find((one) => !text.includes(one));
    if (unknown !== undefined)
      missing(
        'who',
        unknown,
        owners.map(({ sample }) => sample),
      );
  }
  const whens = rows.map(({ cells }) => readWhen(textAsRead([cells.when], words)));
  const month = named.find(
    (one) => !one.elsewhere && !whens.some((when) => when.kind === 'months' && covers(when, one.month)),
  );
  if (month) fail(page, place, '<Measures>', `正文里的“${String(month.month)}月”没有写进表里`);
  const inRows = textAsRead(
    rows.map(({ cells }) => cells.who),
    words,
  );
  const owner = owners.find(({ sample }) => !inRows.includes(sample));
  if (owner) fail(page, place, '<Measures>', `正文里的责任人“${owner.sample}”没有写进表里`);
}

/** What a row says of when, and the text would have to say too: as the text writes it. */
function monthsLacking({ cells }: MeasureRow, text: string, words: Vocabulary): string[] {
  const open = blanksOf([cells.when], words).find(
    ({ name, sample }) => sample === '' && !text.includes(`【${name}】`),
  );
  if (open) return [`【${open.name}】`];
  const when = readWhen(textAsRead([cells.when], words));
  switch (when.kind) {
    case 'months':
      return [`${String(when.first)}月`, `${String(when.last)}月`];
    case 'rhythm':
      return returning[when.word].test(text) ? [] : [when.word];
    case 'open':
      return [];
  }
}
