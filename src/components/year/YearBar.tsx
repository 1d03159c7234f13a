import { useContext } from 'preact/hooks';
import { isUnrecorded } from '../../draft/year/period.ts';
import type { YearList } from '../../draft/year/rows.ts';
import { DeskContext } from '../desk/desk-context.ts';

/** Always in sight: how many rows there are and what became of them, the way back, and whether it is kept. */
export function YearBar({ list: { rows, from }, now }: { list: YearList; now: number }) {
  const { model } = useContext(DeskContext)();
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
      <button
        type="button"
        class="desk-tool"
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={!model.canUndo}
        onClick={() => {
          model.undo();
        }}
      >
        撤销
      </button>
      <a class="desk-tool" href="#year-tools">
        总结和导出
      </a>
      <p class="desk-keeping" data-keeping={model.keeper.keeping}>
        {model.keeper.keeping === 'saved'
          ? '已保存在本机'
          : model.keeper.keeping === 'waiting'
            ? '正在保存'
            : '没有存下'}
      </p>
    </div>
  );
}
