import type { Law } from '../../vocabulary/list-schemas.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { namesOfLaw } from './concepts.ts';
import type { Card } from '../files/card.ts';
import type { Concept } from '../files/lexicon.ts';

/**
 * Makes the cards of the terms and laws, by the place of the concept that each explains: a reader loads those
 * of what a query names and no others.
 */
export function buildCards({ terms, laws }: Vocabulary, concepts: readonly Concept[]): Map<number, Card[]> {
  const cards: Card[] = [
    ...[...terms.values()].map(({ slug, name, aliases, meaning, notToConfuseWith }) => ({
      slug,
      kind: 'term' as const,
      name,
      aliases,
      text: meaning,
      confusions: notToConfuseWith,
    })),
    ...[...laws.values()].map(lawCard),
  ];
  const files = new Map<number, Card[]>();
  for (const card of cards) {
    const place = concepts.findIndex(({ words }) => words.includes(card.name));
    files.set(place, [...(files.get(place) ?? []), card]);
  }
  return files;
}

function lawCard({ slug, name, number, issuer, inForce, how }: Law): Card {
  const parts = [issuer, number, inForce === null ? null : `${inForce}起施行`, `核对：${how}`];
  const text = parts.filter((part) => part !== null).join('；');
  return { slug, kind: 'law', name, aliases: namesOfLaw(name), text: `${text}。`, confusions: [] };
}
