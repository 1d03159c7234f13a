import { openBlanks } from './rules/open-blanks.ts';
import type { Rule } from './rules/rule.ts';

/** Every rule of the review, in the order in which they are explained. */
export const rules: readonly Rule[] = [openBlanks];
