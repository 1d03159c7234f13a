import { mayOffer } from '../../draft/schedule/offer.ts';
import type { DraftItem } from '../../draft/schema.ts';
import { MeasureOffer } from './MeasureOffer.tsx';
import { MeasuresEditor } from './MeasuresEditor.tsx';
import { ScheduleNote } from './ScheduleNote.tsx';

/** Roles of passages that say what is done when. */
const roles = ['renwu', 'cuoshi', 'baozhang', ''];

/**
 * What stands below the text of a passage on the desk and is no part of the document: its measures, or where a table
 * has its rows from.
 */
export function ItemMeasures({ item }: { item: DraftItem }) {
  const hasAny = (item.measures ?? []).length > 0;
  const hasWords = item.blocks.length > 0 && roles.includes(item.role);
  if (item.schedule) return <ScheduleNote item={item} />;
  return (
    <>
      {mayOffer(item) && <MeasureOffer item={item} />}
      {(hasAny || hasWords) && <MeasuresEditor item={item} />}
    </>
  );
}
