import { shortLawName } from '../../vocabulary/law-mentions.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Concept } from '../files/lexicon.ts';

/**
 * Generic words whose counterparts in units.yaml name the same institution: 职代会 of a factory is 教代会 of a
 * school. The other counterparts (班组, 教研组, 处室) are different things in the same place of a sentence.
 */
export const institutions = ['职代会', '厂务公开', '职工之家'];

/**
 * Gathers the meanings that readers search for out of the word lists: the terms with their aliases, the lists
 * of words that are alike, the words of each unit for one institution, the aliases of the topics, and the
 * laws. Lists that share a word become one.
 */
export function buildConcepts(vocabulary: Vocabulary): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const words of wordGroups(vocabulary)) {
    const same = [...new Set(words.flatMap((word) => concepts.get(word) ?? []))];
    const merged = [...new Set([...same, ...words])];
    for (const word of merged) concepts.set(word, merged);
  }
  return [...new Set(concepts.values())];
}

function wordGroups({ topics, units, terms, laws }: Vocabulary): (readonly string[])[] {
  return [
    ...[...terms.values()].map(({ name, aliases }) => [name, ...aliases]),
    ...[...topics.values()].flatMap(({ alike }) => alike),
    ...institutions.map((word) => [word, ...[...units.values()].flatMap(({ words }) => words[word] ?? [])]),
    ...[...laws.values()].map(({ name }) => namesOfLaw(name)),
    ...[...topics.values()].flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word])),
  ];
}

/** A law is called by its full name and without the name of the state. */
export function namesOfLaw(name: string): string[] {
  return [...new Set([shortLawName(name), name])];
}
