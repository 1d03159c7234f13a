import type { Asked } from '../../../src/vocabulary/asked.ts';
import type { Vocabulary } from '../../../src/vocabulary/vocabulary.ts';
import type { ContentFile } from '../content-files.ts';

/** One editorial rule on one page. */
export interface PageRule {
  /** what a writer calls it */
  name: string;
  /** what is wrong with a page, a sentence in Chinese for each fault */
  problems: (file: ContentFile, words: Vocabulary) => string[];
}

/** Everything under `content/`. */
export interface Library {
  files: readonly ContentFile[];
  words: Vocabulary;
  /** how readers ask for what is there, by its address */
  asked: ReadonlyMap<string, Asked>;
}

/** One editorial rule on how the pages and the word lists stand to each other. */
export interface LibraryRule {
  name: string;
  problems: (library: Library) => string[];
}

/** Applies a rule on passages to each passage of a page and names the passage in what it finds. */
export function inPassages(
  check: (passage: ContentFile['passages'][number], words: Vocabulary) => string[],
): PageRule['problems'] {
  return ({ passages }, words) =>
    passages.flatMap((passage) => check(passage, words).map((problem) => `${passage.id} ${problem}`));
}

/** Passages of a method that a plan takes over as they stand: “写进计划怎么写”. */
const planPassages = ['xiefa', 'jihuaduan'];

/** What of a page goes into somebody's plan: all of a plan or a section, and what a method has ready for one. */
export function planTexts({ folder, passages }: ContentFile): ContentFile['passages'] {
  if (folder === 'methods') return passages.filter(({ id }) => planPassages.includes(id));
  return folder === 'plans' || folder === 'snippets' ? passages : [];
}

/** Applies a rule on passages to what goes into somebody's plan. */
export function inPlanTexts(
  check: (passage: ContentFile['passages'][number]) => string[],
): PageRule['problems'] {
  return (file) =>
    planTexts(file).flatMap((passage) => check(passage).map((problem) => `${passage.id} ${problem}`));
}
