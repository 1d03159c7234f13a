import type { ComponentProps } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { indexOfItem } from '../../draft/draft.ts';
import type { NumberedItem } from '../../draft/numbered.ts';
import { DeskContext } from './desk-context.ts';
import { DraftItemView } from './DraftItemView.tsx';
import { watchDrops } from './drag-items.ts';
import type { ItemMarks } from './finding-marks.ts';
import { moveTo } from './item-actions.ts';

interface Props {
  items: readonly NumberedItem[];
  /** ids of the passages whose text is being changed */
  editing: ReadonlySet<string>;
  /** what a review found in each passage */
  marks: ReadonlyMap<string, ItemMarks>;
  onEdit: (id: string, isEditing: boolean) => void;
  isOutline: boolean;
}

/** The passages of the draft in their order. */
export function ItemList({ items, editing, marks, onEdit, isOutline }: Props) {
  const { model } = useContext(DeskContext)();
  useEffect(
    () =>
      watchDrops((id, target, edge) => {
        const { draft } = model;
        const item = draft?.items.find((candidate) => candidate.id === id);
        if (draft && item) moveTo(model, item, indexOfItem(draft, target) + (edge === 'after' ? 1 : 0));
      }),
    [model],
  );
  return (
    <ol class="desk-items" data-outline={isOutline ? '' : undefined}>
      {items.map((numbered, index) => {
        const { id, heading } = numbered.item;
        return (
          <ItemSlot
            key={id}
            numbered={numbered}
            isGroup={heading?.level === 1 && items[index + 1]?.item.heading?.level === 2}
            isEditing={editing.has(id)}
            marks={marks.get(id)}
            onEdit={onEdit}
          />
        );
      })}
    </ol>
  );
}

/** A passage, drawn anew only when it, its numbers or its marks have changed: at each key only one of them has. */
function ItemSlot(props: ComponentProps<typeof DraftItemView>) {
  const { numbered, isGroup, isEditing, marks, onEdit } = props;
  const numbers = [numbered.heading, ...numbered.body]
    .map((block) => (block?.kind === 'heading' ? block.number : ''))
    .join();
  return useMemo(
    () => <DraftItemView {...props} />,
    [numbered.item, numbers, isGroup, isEditing, marks?.key, onEdit],
  );
}
