import { frontmatterText, type ContentFile } from '../content-files.ts';
import { hanCount, printedOf, proseOf } from './prose.ts';
import type { PageRule } from './rule.ts';

/** Han characters of a whole plan. */
const planLength = { least: 3000, most: 6000 };
/** Short forms say so in their title. */
const shortForm = /简版|要点|字/u;

/** A plan too short to be complete, or too long to be read; a rewritten one is as long as its source needs. */
export function planLengthProblems(file: ContentFile): string[] {
  if (file.folder !== 'plans' || shortForm.test(frontmatterText(file, 'title'))) return [];
  const count = hanCount(proseOf(printedOf(file.body)));
  if (count < planLength.least) return [`全文 ${String(count)} 个汉字，太短`];
  const original = frontmatterText(file, 'source') === 'original';
  return original && count > planLength.most ? [`全文 ${String(count)} 个汉字，太长`] : [];
}

export const wholePlanLength: PageRule = { name: '范文的篇幅', problems: planLengthProblems };
