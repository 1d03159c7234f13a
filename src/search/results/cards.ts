import { readCards, type Card } from '../files/card.ts';
import type { Lexicon } from '../files/lexicon.ts';
import type { Understanding } from '../query/understand.ts';

/** So many cards answer one query. */
const mostCards = 2;

/**
 * Loads the cards that answer a query: those of what it names, when it names hardly anything else or asks
 * what a word means.
 *
 * @param folder address of the index, with a slash at its end
 * @returns an empty list when the files of cards cannot be loaded: the passages answer, too
 */
export async function cardsFor(
  { concepts, hints, rest, asks }: Understanding,
  lexicon: Lexicon,
  folder: string,
): Promise<Card[]> {
  if (!asks.has('meaning') && (concepts.length > mostCards || [...hints, ...rest].length > 0)) return [];
  const cards: Card[] = [];
  for (const { index, word } of concepts) {
    const concept = lexicon.concepts[index];
    if (!concept || concept.card === '') continue;
    const inFile = await loadCards(`${folder}cards/${String(index)}.json`);
    // The card of the word itself, or of another word for the same.
    const card = [word, ...concept.words].flatMap(
      (name) => inFile.find((one) => namesOf(one).includes(name)) ?? [],
    )[0];
    if (card && !cards.some(({ slug }) => slug === card.slug)) cards.push(card);
    if (cards.length === mostCards) break;
  }
  return cards;
}

function namesOf({ name, aliases }: Card): string[] {
  return [name, ...aliases].flatMap((word) => [word, word.toLowerCase()]);
}

async function loadCards(url: string): Promise<Card[]> {
  try {
    const response = await fetch(url);
    return response.ok ? readCards(await response.json()) : [];
  } catch {
    return [];
  }
}
