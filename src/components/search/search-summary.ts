import type { Found } from '../../search/results/find.ts';

/** How many hits there are, those that are not listed too. */
export function hitCount({ planCount, exactCount, relatedCount }: Found): number {
  return planCount + exactCount + relatedCount;
}

/** What a search found, in a sentence that is shown and read out. */
export function searchSummary(query: string, found: Found): string {
  const { planCount, exactCount, relatedCount, understanding } = found;
  const asked = query.length > 40 ? `${query.slice(0, 40)}…` : query;
  if (hitCount(found) === 0) return `没有找到“${asked}”`;
  const [replacement] = understanding?.replacements ?? [];
  const searched = replacement ? `已按“${replacement.read}”查找` : `“${asked}”`;
  const counts = [
    planCount > 0 ? `整篇范文 ${String(planCount)} 篇` : '',
    exactCount > 0 ? `完整匹配 ${String(exactCount)} 段` : '',
    relatedCount > 0 ? `相关内容 ${String(relatedCount)} 段` : '',
  ].filter((text) => text !== '');
  return `${searched}：${counts.join('，')}`;
}
