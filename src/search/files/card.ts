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
