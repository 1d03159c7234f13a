import { useContext, useMemo } from 'preact/hooks';
import { changeItem } from '../../draft/draft.ts';
import { addMeasures } from '../../draft/measures.ts';
import { newId } from '../../draft/new-id.ts';
import { offeredMeasures } from '../../draft/schedule/offer.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { DeskContext } from './desk-context.ts';
import { itemElement } from './item-actions.ts';
import { placeSchedule } from './place-schedule.ts';

/** Offers to make measures of the months in a passage that the reader wrote; nothing is made unasked. */
export function MeasureOffer({ item }: { item: DraftItem }) {
  const { model, focusOn } = useContext(DeskContext)();
  const offered = useMemo(() => offeredMeasures(item, newId), [item]);
  if (offered.length === 0) return null;
  const months = String(offered.length);
  const take = (): void => {
    const isTaken = model.change((draft) =>
      placeSchedule(changeItem(draft, item.id, (old) => addMeasures(old, offered))),
    );
    if (!isTaken) return;
    model.sayDone(`${months} 处都记成了事项，排进了时间安排。责任人和检验办法请补上。`);
    focusOn(() => {
      const measures = itemElement(item.id)?.querySelector('details.desk-measures');
      if (measures instanceof HTMLDetailsElement) measures.open = true;
      return measures?.querySelector('textarea') ?? null;
    });
  };
  const refuse = (): void => {
    model.change((draft) => changeItem(draft, item.id, (old) => addMeasures(old, [])));
    model.sayDone('好，这一段不排进时间安排。');
    focusOn(() => itemElement(item.id));
  };
  return (
    <p class="desk-offer" data-measure-offer={offered.length}>
      从这段文字里看到 {months} 处月份，加入时间安排？
      <button type="button" class="plain-button" onClick={take}>
        加入
      </button>
      <button type="button" class="note-button" onClick={refuse}>
        不用
      </button>
    </p>
  );
}
