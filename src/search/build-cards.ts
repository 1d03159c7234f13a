import type { Law } from '../library/schemas.ts';
import type { Vocabulary } from '../library/vocabulary.ts';
import { namesOfLaw } from './build-concepts.ts';
import { lawCards, type Card } from './cards.ts';

/** Makes the cards of the terms, by topic, and those of the laws: each file is loaded when a query names one of its cards. */
export function buildCards({ terms, laws }: Vocabulary): Map<string, Card[]> {
  const files = new Map<string, Card[]>();
  for (const { slug, name, aliases, meaning, topic, notToConfuseWith } of terms.values()) {
    const cards = files.get(topic) ?? [];
    cards.push({ slug, kind: 'term', name, aliases, text: meaning, confusions: notToConfuseWith });
    files.set(topic, cards);
  }
  files.set(lawCards, [...laws.values()].map(lawCard));
  return files;
}

function lawCard({ slug, name, number, issuer, inForce, how }: Law): Card {
  const parts = [issuer, number, inForce === null ? null : `${inForce}起施行`, `核对：${how}`];
  const text = parts.filter((part) => part !== null).join('；');
  return { slug, kind: 'law', name, aliases: namesOfLaw(name), text: `${text}。`, confusions: [] };
}
