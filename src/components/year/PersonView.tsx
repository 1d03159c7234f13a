import type { RowGroup } from '../../draft/year/groups.ts';
import { RowGroupView } from './RowGroupView.tsx';
import type { WriteRow } from './write-row.ts';

interface Props {
  groups: readonly RowGroup[];
  from: number;
  onWrite: WriteRow;
}

/** The rows of each person. */
export function PersonView({ groups, from, onWrite }: Props) {
  return (
    <div class="year-rows">
      {groups.map(({ title, rows }, at) => (
        <RowGroupView
          key={title}
          id={`year-person-${String(at)}`}
          kind="person"
          title={title}
          rows={rows}
          from={from}
          onWrite={onWrite}
        />
      ))}
    </div>
  );
}
