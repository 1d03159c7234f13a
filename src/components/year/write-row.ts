import type { RowChange } from '../../draft/year/record.ts';
import type { YearRow } from '../../draft/year/rows.ts';

/** Writes something down of a row; `kind` names the field that is typed in. False when there is no room. */
export type WriteRow = (row: YearRow, change: RowChange, kind: string) => boolean;
