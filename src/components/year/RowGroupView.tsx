import type { YearRow } from '../../draft/year/rows.ts';
import { RowView } from './RowView.tsx';
import type { WriteRow } from './write-row.ts';

interface Props {
  /** unique on the page */
  id: string;
  kind: 'overdue' | 'now' | 'next' | 'month' | 'person';
  title: string;
  rows: readonly YearRow[];
  /** the month the year begins with */
  from: number;
  onWrite: WriteRow;
}

/** Rows under a heading; nothing where there are none. */
export function RowGroupView({ id, kind, title, rows, from, onWrite }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class="year-group" data-year-group={kind} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span class="count">{rows.length} 项</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <RowView key={row.name} row={row} under={title} from={from} onWrite={onWrite} />
        ))}
      </ul>
    </section>
  );
}
