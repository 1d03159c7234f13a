import { asked } from './asked.ts';
import { duplicates } from './near-duplicates.ts';
import { prizesInTerms } from './prizes.ts';
import type { LibraryRule } from './rule.ts';
import { unused } from './unused-words.ts';

/** Every rule on how the pages and the word lists stand to each other. */
export const libraryRules: readonly LibraryRule[] = [duplicates, unused, prizesInTerms, asked];
