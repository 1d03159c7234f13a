import {
  changeItem,
  duplicateItem,
  indexOfItem,
  moveItem,
  removeItem,
  setLevel,
  stepOf,
} from '../../draft/draft.ts';
import { newId } from '../../draft/new-id.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { inlineText } from '../../passage/model.ts';
import { isKey, keys } from '../ui/keys.ts';
import type { DeskTools } from './desk-context.ts';

/** What a reader calls a passage. */
export function nameOf({ heading, label }: DraftItem): string {
  const text = heading ? inlineText(heading.text) : label;
  return text === '' ? '没有标题的一段' : text;
}

/** Where the passages of the desk are found. */
export function itemElement(id: string): HTMLElement | null {
  return document.getElementById(`item-${id}`);
}

/** Moves a passage one step and says where it is now; the focus stays where it is. */
export function stepItem({ model, focusOn }: DeskTools, item: DraftItem, direction: 'up' | 'down'): void {
  const { draft } = model;
  if (!draft) return;
  const before = stepOf(draft, indexOfItem(draft, item.id), direction);
  if (before === undefined) {
    model.say(direction === 'up' ? '已经是第一段。' : '已经是最后一段。');
    return;
  }
  const focused = document.activeElement;
  moveTo(model, item, before);
  focusOn(() => {
    itemElement(item.id)?.scrollIntoView({ block: 'nearest' });
    return focused instanceof HTMLElement && focused.isConnected ? focused : itemElement(item.id);
  });
}

/** Moves a passage when a key is pressed in it that does. */
export function stepByKey(tools: DeskTools, item: DraftItem, event: KeyboardEvent): void {
  const way = isKey(event, keys.moveUp) ? 'up' : isKey(event, keys.moveDown) ? 'down' : undefined;
  if (event.isComposing || !way) return;
  event.preventDefault();
  stepItem(tools, item, way);
}

/** Moves a passage in front of the one that stands at a place. */
export function moveTo(model: DeskTools['model'], item: DraftItem, before: number): void {
  model.change((draft) => moveItem(draft, item.id, before));
  const { draft } = model;
  if (!draft) return;
  const place = indexOfItem(draft, item.id) + 1;
  model.say(`“${nameOf(item)}”移到了第 ${String(place)} 段，共 ${String(draft.items.length)} 段。`);
}

/** Puts a passage on the other level. */
export function changeLevel({ model }: DeskTools, item: DraftItem): void {
  const level = item.heading?.level === 1 ? 2 : 1;
  model.change((draft) => changeItem(draft, item.id, (old) => setLevel(old, level)));
  model.say(`“${nameOf(item)}”改成了${level === 1 ? '一级' : '二级'}标题。`);
}

/** Puts a copy behind a passage and the focus on it. */
export function copyItem({ model, focusOn }: DeskTools, item: DraftItem): void {
  const id = newId();
  if (!model.change((draft) => duplicateItem(draft, item.id, id))) return;
  model.say(`已把“${nameOf(item)}”复制了一份。`);
  focusOn(() => itemElement(id));
}

/** Takes a passage out, says so, and puts the focus on the one that stands there now. */
export function dropItem({ model, focusOn }: DeskTools, item: DraftItem): void {
  const { draft } = model;
  if (!draft) return;
  const index = indexOfItem(draft, item.id);
  const next = draft.items[index + 1] ?? draft.items[index - 1];
  model.change((old) => removeItem(old, item.id));
  model.sayDone(`已拿掉“${nameOf(item)}”。`, () => {
    focusOn(() => itemElement(item.id));
  });
  focusOn(() =>
    next ? itemElement(next.id) : document.querySelector<HTMLElement>('[data-desk] .desk-add button'),
  );
}
