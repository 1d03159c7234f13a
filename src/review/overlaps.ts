import type { Finding, Severity } from './model.ts';
import { rules } from './rules.ts';

const weights: Record<Severity, number> = { error: 3, warning: 2, note: 1 };
const order = new Map(rules.map(({ id }, index) => [id, index]));
const aboutWords = new Set(rules.filter(({ about }) => about === 'words').map(({ id }) => id));

/**
 * Sorts findings by their place and drops those about words of which another one says more already. Findings
 * about sentences and paragraphs stay: other things are said of what stands in them.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const words = findings.filter(({ rule }) => aboutWords.has(rule)).sort(byPlace);
  const kept: Finding[] = [];
  for (const finding of words) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (outweighs(finding, last)) kept[kept.length - 1] = finding;
  }
  return [...kept, ...findings.filter(({ rule }) => !aboutWords.has(rule))].sort(byPlace);
}

/** The graver one counts, then that of the earlier rule, which is the surer one, then the longer one. */
function outweighs(one: Finding, other: Finding): boolean {
  const graver = weights[one.severity] - weights[other.severity];
  const earlier = (order.get(other.rule) ?? 0) - (order.get(one.rule) ?? 0);
  const longer = one.end - one.start - (other.end - other.start);
  return (graver || earlier || longer) > 0;
}

function byPlace(one: Finding, other: Finding): number {
  return one.start - other.start || other.end - one.end;
}
