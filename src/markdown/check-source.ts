import { ContentError } from '../vocabulary/content-error.ts';
import type { PassageSummary } from '../catalogue/passage-summary.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Checks that every section of the source that the front matter lists is claimed by a passage, and no other.
 *
 * @throws ContentError for the first section that is lost or unknown
 */
export function checkSource(page: SourceFile, summaries: readonly PassageSummary[]): void {
  const { source } = page.frontmatter;
  const listed = isRecord(source) && Array.isArray(source.sections) ? source.sections.map(String) : [];
  const claimed = new Set(summaries.flatMap(({ from }) => from));
  const lost = listed.find((section) => !claimed.has(section));
  if (lost !== undefined) {
    throw new ContentError({
      file: page.path,
      field: 'source.sections',
      reason: `没有段落用 from 认领“${lost}”`,
    });
  }
  const unknown = [...claimed].find((section) => !listed.includes(section));
  if (unknown !== undefined) {
    throw new ContentError({
      file: page.path,
      field: 'from',
      reason: `source.sections 里没有“${unknown}”`,
      found: unknown,
      known: listed,
    });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
