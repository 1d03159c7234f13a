import type { Found } from '../../search/results/find.ts';

/** How many hits there are, those that are not listed too. */
export function hitCount({ exactCount, relatedCount }: Found): number {
  return exactCount + relatedCount;
}

/** What a search found, in a sentence that is shown and read out. */
export function searchSummary(query: string, found: Found): string {
  const { exactCount, understanding } = found;
  const asked = query.length > 40 ? `${query.slice(0, 40)}…` : query;
  const count = hitCount(found);
  if (count === 0) return `站内没有“${asked}”`;
  if (found.nothing) return `站内没有“${asked}”，最接近的 ${String(count)} 条`;
  const [replacement] = understanding?.replacements ?? [];
  const searched = replacement ? `已按“${replacement.read}”查找` : `“${asked}”`;
  const words = exactCount > 0 && exactCount < count ? `，其中 ${String(exactCount)} 条写着原词` : '';
  return `${searched}：${String(count)} 条${words}`;
}
