import type { Draft, DraftItem } from '../schema.ts';

/**
 * What a step did to the rows of a schedule that follows the measures, as a sentence for the reader; empty when it came
 * or went itself, or has as many as before.
 */
export function followedText(stepped: Draft, followed: Draft): string {
  const [before, after] = [stepped, followed].map(rowsOf);
  if (before === undefined || after === undefined || before === 0 || before === after) return '';
  const [more, count] = [after > before, String(Math.abs(after - before))];
  return `时间安排表跟着${more ? '多' : '少'}了 ${count} 行。`;
}

function rowsOf({ items }: Draft): number | undefined {
  return items.find(
    (item): item is DraftItem & Required<Pick<DraftItem, 'schedule'>> => item.schedule !== undefined,
  )?.schedule.rows.length;
}
