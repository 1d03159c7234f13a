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
