import type { DraftLine } from '../../draft/draft-lines.ts';
import { placesAfter } from '../../review/edit.ts';
import type { TextMark } from '../../review/marks.ts';
import type { Finding } from '../../review/model.ts';
import { whatItFinds } from '../../review/rules.ts';

/** The marks of a passage. */
export interface ItemMarks {
  /** the same for the same marks */
  key: string;
  /** the marks of each stretch that has some, in order and from its start, by {@link stretchKey} */
  at: ReadonlyMap<string, readonly TextMark[]>;
}

/** Names a stretch of a passage: its block (-1 for the heading) and its place in that. */
export function stretchKey(block: number, part: number): string {
  return `${String(block)} ${String(part)}`;
}

/**
 * The findings of a review at the places where their words stand now; those whose words have changed are left out.
 *
 * @param text what the reviewed text has become
 */
export function findingsNow(
  reviewed: { text: string; findings: readonly Finding[] } | undefined,
  text: string,
): Finding[] {
  if (!reviewed) return [];
  const placeNow = placesAfter(reviewed.text, text);
  return reviewed.findings.flatMap((finding) => {
    const place = placeNow(finding);
    return place ? [{ ...finding, ...place }] : [];
  });
}

/**
 * Where the text of a draft is to be marked, passage by passage; '' is the title. Blanks are marked by themselves, and
 * what reaches beyond one stretch, or into a number, is not marked.
 *
 * @param findings in the order of the text, their places those of the text that the lines are of
 */
export function marksByItem(
  findings: readonly Finding[],
  lines: readonly DraftLine[],
): ReadonlyMap<string, ItemMarks> {
  const items = new Map<string, { key: string; at: Map<string, TextMark[]> }>();
  let index = 0;
  for (const finding of findings) {
    if (finding.end <= finding.start || whatItFinds(finding) === 'blanks') continue;
    while (index < lines.length && (lines[index]?.end ?? 0) < finding.end) index += 1;
    const line = lines[index];
    if (!line || line.start > finding.start) continue;
    const { severity, message } = finding;
    const mark = { start: finding.start - line.start, end: finding.end - line.start, severity, message };
    const item = items.get(line.itemId) ?? { key: '', at: new Map<string, TextMark[]>() };
    items.set(line.itemId, item);
    const place = stretchKey(line.blockIndex, line.part);
    item.at.set(place, [...(item.at.get(place) ?? []), mark]);
    item.key += `${place} ${String(mark.start)} ${String(mark.end)} ${severity} ${message}\n`;
  }
  return items;
}
