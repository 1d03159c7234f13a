import { isUnrecorded } from '../../draft/year/period.ts';
import type { YearList } from '../../draft/year/rows.ts';
import { KeepingNote } from '../desk/KeepingNote.tsx';
import { UndoButton } from '../desk/UndoButton.tsx';

/** Always in sight: how many rows there are and what became of them, the way back, and whether it is kept. */
export function YearBar({ list: { rows, from }, now }: { list: YearList; now: number }) {
  const done = rows.filter(({ result }) => result?.state === 'done').length;
  const missed = rows.filter(({ result }) => result?.state === 'missed').length;
  const open = rows.filter((row) => isUnrecorded(row, from, now)).length;
  return (
    <div class="desk-bar" role="group" aria-label="全年情况">
      <p class="desk-counts" data-year-counts={`${String(done)} ${String(missed)} ${String(open)}`}>
        <span>共 {rows.length} 项</span>
        <span>办了 {done}</span>
        {missed > 0 && <span>没办 {missed}</span>}
        <span>没记 {open}</span>
      </p>
      <UndoButton />
      <a class="desk-tool" href="#year-tools">
        总结和导出
      </a>
      <KeepingNote />
    </div>
  );
}
