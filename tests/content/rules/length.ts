import type { WrittenPassage } from '../content-files.ts';
import { hanCount, printedOf, proseOf, withoutHeadings } from './prose.ts';
import { inPassages, type PageRule } from './rule.ts';

/** Han characters of a passage that says how one thing is done, or was. */
const measure = { least: 80, most: 420 };
const measureRoles = ['cuoshi', 'baozhang', 'huigu'];

/** A measure too short to be done by, or too long to be one thing. */
export function lengthProblems({ role, text }: Pick<WrittenPassage, 'role' | 'text'>): string[] {
  if (!measureRoles.includes(role)) return [];
  const count = hanCount(proseOf(withoutHeadings(printedOf(text))));
  if (count < measure.least) return [`只有 ${String(count)} 个汉字，太短`];
  return count > measure.most ? [`有 ${String(count)} 个汉字，太长`] : [];
}

export const length: PageRule = { name: '篇幅', problems: inPassages(lengthProblems) };
