import { useContext } from 'preact/hooks';
import { changeItem } from '../../draft/draft.ts';
import { emptySchedule } from '../../draft/schedule/schedule.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { DeskContext } from './desk-context.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Says of a schedule that it follows the measures, and what of it does not, with the way back. */
export function ScheduleNote({ item }: { item: DraftItem }) {
  const { model } = useContext(DeskContext)();
  const { schedule } = item;
  if (!schedule) return null;
  const own = schedule.rows.filter((row) => row.own).length;
  const out = schedule.deleted.length;
  const parts = [
    ...(own > 0 ? [`你写过的 ${String(own)} 行不再跟着变`] : []),
    ...(out > 0 ? [`删掉的 ${String(out)} 项不再排进来`] : []),
  ];
  const again = (from: number): void => {
    model.change((draft) => changeItem(draft, item.id, (old) => ({ ...old, schedule: emptySchedule(from) })));
  };
  return (
    <div class="desk-schedule" data-schedule={schedule.from}>
      <p class="desk-hint">
        {schedule.rows.length === 0
          ? '各段里还没有事项，所以这张表是空的。在段落下面的“事项”里写上月份和工作，表里就有了。'
          : '这张表由各段的事项排成：段落增减，事项改动，表自己跟着变。'}
        {parts.length > 0 && `${parts.join('，')}。`}
      </p>
      <p class="dialog-tools">
        <label>
          从
          <select
            value={schedule.from}
            aria-label="从几月排起"
            onChange={({ currentTarget }) => {
              const from = Number(currentTarget.value);
              model.change((draft) =>
                changeItem(draft, item.id, (old) => ({
                  ...old,
                  ...(old.schedule && { schedule: { ...old.schedule, from } }),
                })),
              );
              model.say(`时间安排表改为从${String(from)}月排起。`);
            }}
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {month}月
              </option>
            ))}
          </select>
          排起
        </label>
        {parts.length > 0 && (
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              again(schedule.from);
              model.sayDone('已按各段的事项重新排过，表里自己写的改动都去掉了。');
            }}
          >
            按事项重新排
          </button>
        )}
      </p>
    </div>
  );
}
