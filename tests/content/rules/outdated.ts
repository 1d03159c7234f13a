import { finderOf } from '../../../src/vocabulary/outdated.ts';
import type { Outdated } from '../../../src/vocabulary/list-schemas.ts';
import { around, shownText, withoutNotes } from './prose.ts';
import type { PageRule } from './rule.ts';

/** Expressions of outdated.yaml. */
export function outdatedIn(text: string, list: readonly Outdated[]): string[] {
  return list.flatMap((entry) => {
    const [first] = finderOf(entry)(text);
    return first ? [`过时或残留的说法：${around(text, first[0])}（${entry.suggestion}）`] : [];
  });
}

export const outdated: PageRule = {
  name: '过时的说法',
  // Advice to the writer may say what old drafts call it.
  problems: (file, words) =>
    outdatedIn(shownText({ ...file, body: withoutNotes(file.body) }), words.outdated),
};
