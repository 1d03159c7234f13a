import { newId } from '../../draft/new-id.ts';
import { placeByRole } from '../../draft/place-by-role.ts';
import { isFixedSchedule, scheduleItem } from '../../draft/schedule/schedule.ts';
import type { Draft } from '../../draft/schema.ts';

/** A draft with a schedule in its place, unless it has one of its own making or of the plan it came from. */
export function placeSchedule(draft: Draft): Draft {
  const has = draft.items.some((item) => item.schedule !== undefined || isFixedSchedule(item));
  return has ? draft : placeByRole(draft, scheduleItem(newId(), 1)).draft;
}
