import type { ComponentProps } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { indexOfItem } from '../../draft/draft.ts';
import { numberDraft } from '../../draft/numbered.ts';
import type { Draft } from '../../draft/schema.ts';
import { DeskContext } from './desk-context.ts';
import { DraftItemView } from './DraftItemView.tsx';
import { watchDrops } from './drag-items.ts';
import type { ItemMarks } from './finding-marks.ts';
import { moveTo } from './item-actions.ts';
import { useGradual } from './use-gradual.ts';

interface Props {
  draft: Draft;
  /** ids of the passages whose text is being changed */
  editing: ReadonlySet<string>;
  /** what a review found in each passage */
  marks: ReadonlyMap<string, ItemMarks>;
  onEdit: (id: string, isEditing: boolean) => void;
  isOutline: boolean;
}

/** The passages of the draft in their order. */
export function ItemList({ draft, editing, marks, onEdit, isOutline }: Props) {
  const { model } = useContext(DeskContext)();
  const items = useMemo(() => numberDraft(draft), [draft]);
  const drawn = useGradual(items.map(({ item: { id }, body }) => ({ id, blocks: body })));
  useEffect(
    () =>
      watchDrops((id, target, edge) => {
        const now = model.draft;
        const item = now?.items.find((candidate) => candidate.id === id);
        if (now && item) moveTo(model, item, indexOfItem(now, target) + (edge === 'after' ? 1 : 0));
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
            shown={drawn.get(id) ?? (editing.has(id) ? 0 : undefined)}
            onEdit={onEdit}
          />
        );
      })}
    </ol>
  );
}

/** A passage, drawn anew only when it, its numbers or its marks have changed: at each key only one of them has. */
function ItemSlot(props: ComponentProps<typeof DraftItemView>) {
  const { numbered, isGroup, isEditing, marks, shown, onEdit } = props;
  const numbers = [numbered.heading, ...numbered.body]
    .map((block) => (block?.kind === 'heading' ? block.number : ''))
    .join();
  return useMemo(
    () => <DraftItemView {...props} />,
    [numbered.item, numbers, isGroup, isEditing, marks?.key, shown, onEdit],
  );
}
