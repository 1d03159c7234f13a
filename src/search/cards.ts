import type { Lexicon } from './lexicon.ts';
import type { Understanding } from './understand.ts';

/** What the search says about a term or a law before it lists passages. */
export interface Card {
  slug: string;
  kind: 'term' | 'law';
  name: string;
  aliases: string[];
  /** one or two sentences */
  text: string;
  /** what it must not be taken for, and how the two differ */
  confusions: { name: string; difference: string }[];
}

/** The file that holds the cards of the laws; those of the terms stand in a file for each topic. */
export const lawCards = 'laws';

/** So many cards answer one query. */
const mostCards = 2;

/**
 * Loads the cards that answer a query: those of what it names, when it names hardly anything else or asks what a word means.
 *
 * @param folder address of the index, with a slash at its end
 * @returns an empty list when the files of cards cannot be loaded: the passages answer, too
 */
export async function cardsFor(
  { concepts, rest, asks }: Understanding,
  lexicon: Lexicon,
  folder: string,
): Promise<Card[]> {
  const named = concepts.map(({ index, word }) => ({ word, concept: lexicon.concepts[index] }));
  if (!asks.has('meaning') && (named.length > mostCards || rest.length > 0)) return [];
  const wanted = named.flatMap(({ word, concept }) => {
    if (!concept || concept.card === '') return [];
    const files = concept.card === 'law' ? [lawCards] : concept.topics;
    return files.map((file) => ({ file, words: [word, ...concept.words] }));
  });
  const cards: Card[] = [];
  for (const { file, words } of wanted) {
    const inFile = await loadCards(`${folder}cards/${file}.json`);
    // The card of the word itself, or of another word for the same.
    const card = words.flatMap((word) => inFile.find((one) => namesOf(one).includes(word)) ?? [])[0];
    if (card && !cards.some(({ slug }) => slug === card.slug)) cards.push(card);
  }
  return cards.slice(0, mostCards);
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

/** Reads a file of cards; what is no card is left out. */
export function readCards(data: unknown): Card[] {
  return Array.isArray(data) ? data.filter(isCard) : [];
}

function isCard(data: unknown): data is Card {
  return (
    typeof data === 'object' &&
    data !== null &&
    ['slug', 'name', 'text'].every((key) => typeof Reflect.get(data, key) === 'string') &&
    Array.isArray(Reflect.get(data, 'aliases')) &&
    ['term', 'law'].includes(String(Reflect.get(data, 'kind'))) &&
    isConfusions(Reflect.get(data, 'confusions'))
  );
}

function isConfusions(data: unknown): boolean {
  return (
    Array.isArray(data) &&
    data.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        ['name', 'difference'].every((key) => typeof Reflect.get(item, key) === 'string'),
    )
  );
}
