import type { Lexicon } from '../files/lexicon.ts';
import type { Understanding } from './understand.ts';

/** A word of the query that the unit it speaks of calls otherwise. */
export interface Wording {
  unit: string;
  typed: string;
  own: string;
}

/** Finds the first such word: 厂务公开 in a kindergarten is 园务公开. */
export function wordingFor({ unit, concepts }: Understanding, { units }: Lexicon): Wording | undefined {
  const asked = units.find(({ slug }) => slug === unit?.slug);
  if (!asked) return undefined;
  for (const [generic, own] of Object.entries(asked.words)) {
    const others = new Set([generic, ...units.flatMap(({ words }) => words[generic] ?? [])]);
    others.delete(own);
    const typed = concepts.find(({ word }) => others.has(word))?.word;
    if (typed !== undefined) return { unit: asked.name, typed, own };
  }
  return undefined;
}
