import { Comparer, type Judged, type Verdict } from './comparer.ts';
import type { TracePart } from './parts.ts';
import type { Reference } from './reference.ts';

/** A sentence of a text and what it is. */
export interface TracedSentence {
  text: string;
  /** where it stands in the text, in UTF-16 units */
  start: number;
  judged: Judged;
}

/** A section of a text and what its sentences are; very short ones are left out. */
export interface TracedPart {
  label: string;
  sentences: TracedSentence[];
}

/**
 * Compares a text a step at a time, so that the page stays smooth: each takes less than a few milliseconds.
 *
 * @param references what it is compared with
 */
export function* trace(
  parts: readonly TracePart[],
  references: Iterable<Reference>,
): Generator<undefined, TracedPart[]> {
  const comparer = new Comparer();
  for (const reference of references) {
    comparer.add(reference);
    yield;
  }
  const traced: TracedPart[] = [];
  for (const { label, sentences } of parts) {
    const judged: TracedSentence[] = [];
    for (const { text, start } of sentences) {
      const verdict = comparer.judge(text);
      if (verdict) judged.push({ text, start, judged: verdict });
      yield;
    }
    if (judged.length > 0) traced.push({ label, sentences: judged });
  }
  return traced;
}

/** How much of a text is not the reader's own. */
export interface Share {
  /** sentences of each kind */
  counts: Readonly<Record<Verdict, number>>;
  /** letters that are shared in a hundred, whole; 0 of nothing. All 100 only when every letter is. */
  percent: number;
}

/** Counts what became of the sentences of a text. */
export function shareOf(parts: readonly TracedPart[]): Share {
  const all = parts.flatMap(({ sentences }) => sentences.map(({ judged }) => judged));
  const count = (verdict: Verdict): number => all.filter((judged) => judged.verdict === verdict).length;
  const letters = all.reduce((sum, judged) => sum + judged.letters, 0);
  const shared = all.reduce((sum, judged) => sum + judged.sharedLetters, 0);
  const percent = letters === 0 ? 0 : (100 * shared) / letters;
  return {
    counts: { same: count('same'), changed: count('changed'), own: count('own') },
    percent: shared < letters ? Math.min(99, Math.round(percent)) : Math.round(percent),
  };
}

/** Whether nobody has changed or added a sentence of a section. */
export function isUntouched({ sentences }: TracedPart): boolean {
  return sentences.every(({ judged }) => judged.verdict === 'same');
}

/** The topic that most sentences of a section come from, '' for none. */
export function topicOf({ sentences }: TracedPart): string {
  const counts = new Map<string, number>();
  for (const { judged } of sentences) {
    const topic = judged.like?.origin.topic ?? '';
    if (topic !== '') counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

/** The sentences of a text that are made from none of another. */
export function ownOf(parts: readonly TracedPart[]): TracedPart[] {
  return parts.flatMap((part) => {
    const sentences = part.sentences.filter(({ judged }) => judged.verdict === 'own');
    return sentences.length > 0 ? [{ ...part, sentences }] : [];
  });
}

/** The first sentences of a text and no more, section by section. */
export function firstOf(parts: readonly TracedPart[], count: number): TracedPart[] {
  let left = count;
  return parts.flatMap((part) => {
    const sentences = part.sentences.slice(0, Math.max(0, left));
    left -= sentences.length;
    return sentences.length > 0 ? [{ ...part, sentences }] : [];
  });
}
