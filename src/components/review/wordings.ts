import type { Finding, Severity } from '../../review/model.ts';
import { lineFinder } from '../../review/place.ts';

/** The grades of findings, the gravest first. */
export const grades: readonly { severity: Severity; name: string }[] = [
  { severity: 'error', name: '必须改' },
  { severity: 'warning', name: '最好改' },
  { severity: 'note', name: '供参考' },
];

/** Says how much was found, in one sentence. */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有查出问题。再请一位没有参加起草的人读一遍。';
  const counts = grades.flatMap(({ severity, name }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${name} ${String(count)} 处`];
  });
  return `${counts.join('，')}。`;
}

/** Says in which line of a pasted text something was found. Made once for all findings of the text. */
export function lineNames(text: string): (finding: Finding) => string {
  const lineOf = lineFinder(text);
  return ({ start }) => `第 ${String(lineOf(start))} 行`;
}
