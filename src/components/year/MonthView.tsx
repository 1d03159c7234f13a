import { useState } from 'preact/hooks';
import { dueList, type DueList } from '../../draft/year/due-list.ts';
import { monthAt } from '../../draft/year/due.ts';
import { rowsByMonth } from '../../draft/year/groups.ts';
import type { YearList, YearRow } from '../../draft/year/rows.ts';
import { RowGroupView } from './RowGroupView.tsx';
import type { WriteRow } from './write-row.ts';

interface Props {
  list: YearList;
  /** months since the plan began; undefined while its year is not known */
  now: number | undefined;
  onWrite: WriteRow;
}

const kinds = ['overdue', 'now', 'next'] as const;

/** First what is due, then the rest by month. */
export function MonthView({ list: { rows, from }, now, onWrite }: Props) {
  const [names] = useState(() => namesOf(now === undefined ? undefined : dueList(rows, from, now)));
  const due = kinds.map((kind) => rows.filter((row) => names[kind].has(row.name)));
  const rest = rows.filter((row) => kinds.every((kind) => !names[kind].has(row.name)));
  const titles = { overdue: '月份已过，还没有记', now: '本月', next: '下月' };
  const month = (place: number): string => `（${String(monthAt(place, from))}月）`;
  return (
    <div class="year-rows">
      {now === undefined && (
        <p class="desk-hint">
          这份计划是哪一年的还没有定。在上面选了年度，本月该办的和过了月份的就排在最前面。
        </p>
      )}
      {kinds.map((kind, at) => (
        <RowGroupView
          key={kind}
          id={`year-due-${kind}`}
          kind={kind}
          title={
            titles[kind] +
            (kind === 'overdue' || now === undefined ? '' : month(kind === 'now' ? now : now + 1))
          }
          rows={due[at] ?? []}
          from={from}
          onWrite={onWrite}
        />
      ))}
      {rowsByMonth(rest, from).map(({ title, rows: found }, at) => (
        <RowGroupView
          key={title}
          id={`year-month-${String(at)}`}
          kind="month"
          title={title}
          rows={found}
          from={from}
          onWrite={onWrite}
        />
      ))}
    </div>
  );
}

function namesOf(due: DueList | undefined): Readonly<Record<(typeof kinds)[number], ReadonlySet<string>>> {
  const names = (found: readonly YearRow[] = []): Set<string> => new Set(found.map(({ name }) => name));
  return { overdue: names(due?.overdue), now: names(due?.now), next: names(due?.next) };
}
