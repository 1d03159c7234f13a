import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { href } from '../../vocabulary/paths.ts';
import { DeskContext, type DeskTools } from '../desk/desk-context.ts';
import type { DeskModel } from '../desk/desk-model.ts';
import { DeskNotices } from '../desk/DeskNotices.tsx';
import { useBlanks } from '../desk/use-blanks.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import { PlanYear } from './PlanYear.tsx';

/** The year of the plan that is on the desk. */
export function YearApp({ model }: { model: DeskModel }) {
  const [, draw] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(
    () =>
      model.onChange(() => {
        draw(undefined);
      }),
    [model],
  );
  useDeskKeys(model);
  const { draft } = model;
  const blanks = useBlanks(draft?.unit ?? '');
  const tools = useMemo(
    (): DeskTools => ({
      ...blanks,
      model,
      focusOn: (find) => {
        find()?.focus();
      },
    }),
    [model, blanks],
  );
  const provide = useMemo(() => () => tools, [tools]);
  return (
    <DeskContext.Provider value={provide}>
      <DeskNotices />
      {draft ? (
        <PlanYear key={draft.id} draft={draft} isSettled={blanks.isSettled} />
      ) : (
        <p class="search-help" data-no-plan>
          这个浏览器里还没有拟稿。先到<a href={href('/draft/')}>拟稿台</a>
          开一份计划；存过备份的，也在那里打开。
        </p>
      )}
    </DeskContext.Provider>
  );
}
