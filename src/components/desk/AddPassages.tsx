import { useContext, useRef } from 'preact/hooks';
import { headingItem, insertItems, removeItem } from '../../draft/draft.ts';
import { newId } from '../../draft/new-id.ts';
import { placeByRole } from '../../draft/place-by-role.ts';
import { isFixedSchedule, scheduleItem } from '../../draft/schedule/schedule.ts';
import { href } from '../../vocabulary/paths.ts';
import type { Draft } from '../../draft/schema.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { Icon } from '../ui/Icon.tsx';
import { ToolButton } from '../ui/ToolButton.tsx';
import { DeskContext } from './desk-context.ts';
import { itemElement } from './item-actions.ts';

/** More for the draft: passages of the site, a section of one's own, and the schedule made from their measures. */
export function AddPassages({ draft }: { draft: Draft }) {
  const { model, focusOn } = useContext(DeskContext)();
  const dialog = useRef<HTMLDialogElement>(null);
  const addSection = (): void => {
    const item = headingItem('', 1, '', newId());
    if (!model.change((old) => insertItems(old, [item], old.items.length))) return;
    focusOn(() => itemElement(item.id)?.querySelector('textarea') ?? null);
  };
  const show = (id: string): void => {
    focusOn(() => {
      itemElement(id)?.scrollIntoView({ block: 'start' });
      return itemElement(id);
    });
  };
  const schedule = (replaces: boolean): void => {
    closeDialog(dialog.current);
    const made = scheduleItem(newId(), 1);
    const old = replaces ? draft.items.filter(isFixedSchedule) : [];
    const isPlaced = model.change((before) => {
      const without = old.reduce((rest, item) => removeItem(rest, item.id), before);
      return placeByRole(without, made).draft;
    });
    if (!isPlaced) return;
    model.sayDone('已按各段的事项排出时间安排表，以后事项变了，表跟着变。');
    show(made.id);
  };
  const ask = (): void => {
    const live = draft.items.find((item) => item.schedule);
    const hasMeasures = draft.items.some(({ measures = [] }) => measures.length > 0);
    if (live) {
      model.say('时间安排表已经在稿子里，它跟着各段的事项变。');
      show(live.id);
    } else if (!hasMeasures) {
      model.say('各段里还没有事项，排不出时间安排。请先在段落下面的“事项”里写上月份和工作。');
    } else if (dialog.current && draft.items.some(isFixedSchedule)) openDialog(dialog.current);
    else schedule(false);
  };
  return (
    <div class="desk-add">
      <ToolButton icon="plus" text="加一节" onClick={addSection} />
      <ToolButton icon="table" text="排时间安排表" onClick={ask} />
      <a class="desk-tool" href={href(draft.unit === '' ? '/snippets/' : `/snippets/?unit=${draft.unit}`)}>
        <Icon name="search" />
        去找段落
      </a>
      <dialog ref={dialog} class="copy-dialog" aria-label="已有时间安排表">
        <p>这份拟稿里已有一张写定的时间安排表。按各段的事项排一张，会换掉现有的表和你在表里的改动。</p>
        <p class="dialog-tools">
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              schedule(true);
            }}
          >
            换掉
          </button>
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              schedule(false);
            }}
          >
            另加一张
          </button>
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              closeDialog(dialog.current);
            }}
          >
            不排了
          </button>
        </p>
      </dialog>
    </div>
  );
}
