import type { DraftIndex } from './draft-index.ts';
import type { DraftPart } from './model.ts';
import type { Term } from './terms.ts';

/** A few sentences of one part of the draft that hold what is asked for. */
export interface Window {
  part: number;
  /** numbers of its sentences in the index */
  sentences: readonly number[];
  /** how much of what is asked for they and their heading hold, between 0 and 1 */
  share: number;
  /** how much of it the heading holds by itself */
  headed: number;
}

/** What is far apart in a part belongs together less surely than what stands side by side. */
const apart = 0.9;

/**
 * The places of a draft that hold what is asked for: for each part its best sentence with the one after it, or all of
 * it; the best first.
 *
 * @param weights of the terms by their words
 */
export function findWindows(
  terms: readonly Term[],
  weights: ReadonlyMap<string, number>,
  index: DraftIndex,
): Window[] {
  const all = terms.reduce((sum, { word }) => sum + (weights.get(word) ?? 1), 0);
  if (all === 0) return [];
  const holdings = terms.map((term) => ({
    weight: (weights.get(term.word) ?? 1) / all,
    holding: index.holding(term),
  }));
  const byPart = new Map<number, Set<number>>();
  for (const { holding } of holdings)
    for (const sentence of holding.keys()) {
      const part = index.sentences[sentence]?.part ?? 0;
      byPart.set(part, (byPart.get(part) ?? new Set()).add(sentence));
    }
  const shareOf = (sentences: readonly number[]): number =>
    holdings.reduce(
      (sum, { weight, holding }) =>
        sum + weight * Math.max(...sentences.map((sentence) => holding.get(sentence) ?? 0)),
      0,
    );
  const windows = [...byPart].map(([part, touched]): Window => {
    const heading = firstOf(index, part, Math.min(...touched));
    const headed = shareOf([heading]);
    const own = [...touched].filter((sentence) => sentence !== heading).sort((a, b) => a - b);
    const { isTable = false } = index.parts[part] ?? {};
    const pairs = own.map((sentence) => {
      const next =
        isTable || index.sentences[sentence + 1]?.part !== part ? [sentence] : [sentence, sentence + 1];
      const single = shareOf([heading, sentence]);
      const both = shareOf([heading, ...next]);
      return both > single
        ? { part, sentences: next, share: both, headed }
        : { part, sentences: [sentence], share: single, headed };
    });
    const wide = { part, sentences: own, share: shareOf([heading, ...own]) * apart, headed };
    const title = { part, sentences: [heading + 1], share: headed * apart, headed };
    return (
      [...pairs, ...(isTable && pairs.length > 0 ? [] : [wide]), title].sort(
        (a, b) => b.share - a.share,
      )[0] ?? wide
    );
  });
  const rank = ({ part, share }: Window): number => share * worthOf(index.parts[part]);
  return windows.filter((window) => rank(window) > 0).sort((a, b) => rank(b) - rank(a) || a.part - b.part);
}

/** Whether a part says what is wanted, and not what is done for it. */
export function isAim({ heading }: DraftPart): boolean {
  return /^(?:工作|年度|主要|总体)?(?:目标|目标任务)$|指导思想|总体要求|总体思路/u.test(heading);
}

/** Where something is done counts before where it is only aimed at or listed; a budget does nothing. */
function worthOf(part: DraftPart | undefined): number {
  if (!part || part.heading.includes('预算表')) return 0;
  if (isAim(part)) return 0.8;
  return part.isTable ? 0.9 : 1;
}

/** The number of the heading of a part, from that of one of its sentences. */
function firstOf(index: DraftIndex, part: number, near: number): number {
  let first = near;
  while ((index.sentences[first]?.at ?? -1) >= 0 && index.sentences[first]?.part === part) first -= 1;
  return first;
}
