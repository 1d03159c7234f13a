import { frontmatterText, type ContentFile } from '../content-files.ts';
import { hanCount, printedOf, proseOf } from './prose.ts';
import type { PageRule } from './rule.ts';

/** Han characters of a whole plan for a year, and of a scheme for one activity. */
const planLength = { least: 3000, most: 6000 };
const schemeLength = { least: 1800, most: 4000 };
/** Short forms say so in their title. */
const shortForm = /简版|要点|字/u;

/** A plan too short to be complete, or too long to be read; a rewritten one is as long as its source needs. */
export function planLengthProblems(file: ContentFile): string[] {
  if (file.folder !== 'plans' || shortForm.test(frontmatterText(file, 'title'))) return [];
  const count = hanCount(proseOf(printedOf(file.body)));
  const { least, most } = frontmatterText(file, 'form') === 'fangan' ? schemeLength : planLength;
  if (count < least) return [`全文 ${String(count)} 个汉字，太短`];
  const original = frontmatterText(file, 'source') === 'original';
  return original && count > most ? [`全文 ${String(count)} 个汉字，太长`] : [];
}

export const wholePlanLength: PageRule = { name: '范文的篇幅', problems: planLengthProblems };
