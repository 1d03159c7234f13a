import { longestValue } from '../../blanks/values.ts';
import type { Draft, RowResult } from '../schema.ts';
import type { YearRow } from './rows.ts';

/** What a reader writes down of a row. */
export type RowChange = Partial<Pick<RowResult, 'state' | 'moved' | 'actual' | 'evidence'>>;

/**
 * A draft with something written down of a row; what says nothing any more is taken out.
 *
 * @param year the year the plan is for, which is kept with the first result: blanks may say another one later
 */
export function record(draft: Draft, row: YearRow, change: RowChange, year: number | undefined): Draft {
  const { state = '', moved = '', actual = '', evidence = '' } = { ...row.result, ...change };
  const next: RowResult = {
    row: row.name,
    when: cut(row.when),
    work: cut(row.work),
    state,
    moved,
    actual: cut(actual),
    evidence: cut(evidence),
  };
  const results = draft.year?.results ?? [];
  const isEmpty = [state, moved, actual, evidence].every((part) => part === '');
  const others = results.filter((result) => result.row !== row.name);
  const at = results.findIndex((result) => result.row === row.name);
  const place = at < 0 ? others.length : at;
  const kept = isEmpty ? others : [...others.slice(0, place), next, ...others.slice(place)];
  return withYear(draft, draft.year?.of ?? year, kept);
}

/** A draft without a result of a row that is gone. */
export function forget(draft: Draft, row: string): Draft {
  const results = draft.year?.results ?? [];
  return withYear(
    draft,
    draft.year?.of,
    results.filter((result) => result.row !== row),
  );
}

/** A draft that says for which year it is. */
export function setYear(draft: Draft, year: number): Draft {
  return withYear(draft, year, draft.year?.results ?? []);
}

// The properties stand in the order of the schema, as in a draft that was read from storage.
function withYear(draft: Draft, of: number | undefined, results: RowResult[]): Draft {
  return { ...draft, year: { ...(of !== undefined && { of }), results } };
}

function cut(text: string): string {
  return text.slice(0, longestValue);
}
