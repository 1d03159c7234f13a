import { lineAt, type DraftLine } from '../../draft/draft-lines.ts';
import type { DraftItem } from '../../draft/schema.ts';
import type { Finding } from '../../review/model.ts';

/**
 * Says where in a draft something was found, as its writer knows the place: a draft has no lines to be counted.
 *
 * @param lines where each stretch of the reviewed text stands in the draft
 * @returns `标题`, the passage in “”, or `正文` where a passage has no name
 */
export function placeName(
  lines: readonly DraftLine[],
  items: readonly DraftItem[],
  { start, end }: Pick<Finding, 'start' | 'end'>,
): string {
  const line = lineAt(lines, start, end) ?? lines.find((candidate) => candidate.end >= start);
  if (!line || line.itemId === '') return '标题';
  const label = items.find(({ id }) => id === line.itemId)?.label ?? '';
  return label === '' ? '正文' : `“${label}”`;
}
