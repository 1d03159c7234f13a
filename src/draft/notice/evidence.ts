import type { Draft } from '../schema.ts';
import { yearList, type YearRow } from '../year/rows.ts';
import type { Answer } from './model.ts';

/**
 * Says what proves that a demand was met: what the reader wrote down through the year of the row that answers it, else
 * how the plan says that the row is checked.
 *
 * @param draft with the reader's values in its blanks; undefined for a pasted one, of which no rows are known
 * @returns for each answer its 佐证, '' where the draft names none
 */
export function evidenceIn(draft: Draft | undefined): (answer: Answer) => string {
  if (!draft) return () => '';
  const { rows } = yearList(draft);
  const tables = new Set(draft.items.flatMap(({ id, schedule }) => (schedule ? [id] : [])));
  return ({ demand, found }) => {
    for (const { id, text } of found) {
      const own = tables.has(id)
        ? rows
        : rows.filter(({ of }) => of.some((name) => name.startsWith(`${id} `)));
      const evidence = wordsOf(closest(own, `${demand.text}\n${text}`));
      if (evidence !== '') return evidence;
    }
    return '';
  };
}

/** The row whose work shares most with a text; the only one of a passage answers whatever that does. */
function closest(rows: readonly YearRow[], text: string): YearRow | undefined {
  const [only] = rows;
  if (rows.length < 2) return only;
  const pairs = pairsIn(text);
  const shared = rows.map((row) => ({
    row,
    count: [...pairsIn(row.work)].filter((pair) => pairs.has(pair)).length,
  }));
  const [best] = shared.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.row : undefined;
}

function pairsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => (pair === undefined ? [] : [pair])),
  );
}

/** A place that is still open proves nothing. */
function wordsOf(row: YearRow | undefined): string {
  const evidence = row?.result?.evidence.trim() ?? '';
  if (evidence !== '') return evidence;
  const check = row?.check ?? '';
  return /[【】]/u.test(check) ? '' : check;
}
