import { useContext } from 'preact/hooks';
import { DeskContext } from './desk-context.ts';
import type { Keeping } from './draft-keeper.ts';

const names: Readonly<Record<Keeping, string>> = {
  saved: '已保存在本机',
  waiting: '正在保存',
  full: '没有存下',
  forbidden: '没有存下',
  refused: '没有存下',
};

/** Says in a word whether the draft is kept. */
export function KeepingNote() {
  const { keeping } = useContext(DeskContext)().model.keeper;
  return (
    <span class="desk-keeping" data-keeping={keeping}>
      {names[keeping]}
    </span>
  );
}
