import type { Finding, Severity } from './model.ts';
import { rules } from './rules.ts';

const weights: Record<Severity, number> = { error: 3, warning: 2, note: 1 };
const aboutWords = new Set(rules.filter(({ about }) => about === 'words').map(({ id }) => id));

/**
 * Sorts findings by their place and drops those about words that a graver one, or at the same weight a longer one, says
 * already. Findings about sentences and paragraphs stay: other things are said of what stands in them.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const words = findings.filter(({ rule }) => aboutWords.has(rule)).sort(byPlace);
  const kept: Finding[] = [];
  for (const finding of words) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (weightOf(finding) > weightOf(last)) kept[kept.length - 1] = finding;
  }
  return [...kept, ...findings.filter(({ rule }) => !aboutWords.has(rule))].sort(byPlace);
}

function weightOf({ severity, start, end }: Finding): number {
  return weights[severity] * 1e6 + (end - start);
}

function byPlace(one: Finding, other: Finding): number {
  return one.start - other.start || other.end - one.end;
}
