import { shortLawName } from '../../vocabulary/law-mentions.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Concept } from '../files/lexicon.ts';

/**
 * Generic words whose counterparts in units.yaml name the same institution: 职代会 of a factory is 教代会 of a
 * school. The other counterparts (班组, 教研组, 处室) are different things in the same place of a sentence.
 */
export const institutions = ['职代会', '厂务公开', '职工之家'];

/** What one list of words says: they mean the same, and this is where they lead. */
interface Group {
  words: readonly string[];
  topic?: string;
  card?: Concept['card'];
}

/**
 * Gathers the meanings that readers search for out of the word lists: the terms with their aliases, the lists
 * of words that are alike, the words of each unit for one institution, the aliases of the topics, and the
 * laws. Lists that share a word become one. Nothing is counted yet.
 */
export function buildConcepts(vocabulary: Vocabulary): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const { words, topic, card } of groupsOf(vocabulary)) {
    const same = [...new Set(words.flatMap((word) => concepts.get(word) ?? []))];
    const merged: Concept = {
      words: [...new Set([...same.flatMap((concept) => concept.words), ...words])],
      topics: [
        ...new Set([...same.flatMap((concept) => concept.topics), ...(topic === undefined ? [] : [topic])]),
      ],
      card: same.find((concept) => concept.card !== '')?.card ?? card ?? '',
      count: 0,
    };
    for (const word of merged.words) concepts.set(word, merged);
  }
  return [...new Set(concepts.values())];
}

function groupsOf({ topics, units, terms, laws }: Vocabulary): Group[] {
  return [
    ...[...terms.values()].map(({ name, aliases, topic }) => ({
      words: [name, ...aliases],
      topic,
      card: 'term' as const,
    })),
    ...[...topics.values()].flatMap(({ slug, alike }) => alike.map((words) => ({ words, topic: slug }))),
    ...institutions.map((word) => ({
      words: [word, ...[...units.values()].flatMap(({ words }) => words[word] ?? [])],
    })),
    ...[...laws.values()].map(({ name }) => ({ words: namesOfLaw(name), card: 'law' as const })),
    ...[...topics.values()].flatMap(({ slug, name, aliases }) =>
      [name, ...aliases].map((word) => ({ words: [word], topic: slug })),
    ),
  ];
}

/** A law is called by its full name and without the name of the state. */
export function namesOfLaw(name: string): string[] {
  return [...new Set([shortLawName(name), name])];
}
