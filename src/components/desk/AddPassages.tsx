import { useContext, useRef } from 'preact/hooks';
import { headingItem, insertItems, removeItem } from '../../draft/draft.ts';
import { newId } from '../../draft/new-id.ts';
import { placeByRole } from '../../draft/place-by-role.ts';
import { isSchedule, makeSchedule } from '../../draft/schedule/schedule.ts';
import { href } from '../../vocabulary/paths.ts';
import type { Draft } from '../../draft/schema.ts';
import { closeDialog, openDialog } from '../ui/dialog.ts';
import { DeskContext } from './desk-context.ts';
import { itemElement } from './item-actions.ts';

/** More for the draft: passages of the site, a section of one's own, and the schedule made from the passages chosen. */
export function AddPassages({ draft }: { draft: Draft }) {
  const { model, focusOn } = useContext(DeskContext)();
  const dialog = useRef<HTMLDialogElement>(null);
  const addSection = (): void => {
    const item = headingItem('', 1, '', newId());
    if (!model.change((old) => insertItems(old, [item], old.items.length))) return;
    focusOn(() => itemElement(item.id)?.querySelector('textarea') ?? null);
  };
  const schedule = (replaces: boolean): void => {
    closeDialog(dialog.current);
    const made = makeSchedule(draft, newId());
    if (!made) {
      model.say('选进来的段落里没有写月份，排不出时间表。');
      return;
    }
    const old = replaces ? draft.items.filter(isSchedule) : [];
    const isPlaced = model.change((before) => {
      const without = old.reduce((rest, item) => removeItem(rest, item.id), before);
      return placeByRole(without, made).draft;
    });
    if (!isPlaced) return;
    model.sayDone('已按各段的月份排出时间安排表，可以逐格改。');
    focusOn(() => {
      itemElement(made.id)?.scrollIntoView({ block: 'start' });
      return itemElement(made.id);
    });
  };
  return (
    <div class="desk-add">
      <button type="button" class="plain-button" onClick={addSection}>
        加一节
      </button>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          if (dialog.current && draft.items.some(isSchedule)) openDialog(dialog.current);
          else schedule(false);
        }}
      >
        排时间安排表
      </button>
      <a href={href(draft.unit === '' ? '/snippets/' : `/snippets/?unit=${draft.unit}`)}>去找段落</a>
      <dialog ref={dialog} class="copy-dialog" aria-label="已有时间安排表">
        <p>这份拟稿里已有时间安排表。按各段落重新排一张，会换掉现有的表和你在表里的改动。</p>
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
