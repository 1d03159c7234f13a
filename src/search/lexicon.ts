/** A name that leads to a topic, unit or role, and the words readers type for it. */
export interface LexiconEntry {
  slug: string;
  name: string;
  aliases: string[];
}

/** What the browser knows of the site's words; written beside the index as `lexicon.json`. */
export interface Lexicon {
  topics: LexiconEntry[];
  units: LexiconEntry[];
  roles: LexiconEntry[];
  /** pairs of characters: a variant and the character it is read as, one after the other */
  variants: string;
}

/** Reads the pairs of {@link Lexicon.variants}. */
export function readVariants(pairs: string): Map<string, string> {
  const chars = [...pairs];
  const variants = new Map<string, string>();
  for (let index = 0; index + 1 < chars.length; index += 2) {
    variants.set(chars[index] ?? '', chars[index + 1] ?? '');
  }
  return variants;
}

/** Tells whether data read from `lexicon.json` is a lexicon. */
export function isLexicon(data: unknown): data is Lexicon {
  return (
    isRecord(data) &&
    [data.topics, data.units, data.roles].every((list) => Array.isArray(list) && list.every(isEntry)) &&
    typeof data.variants === 'string'
  );
}

function isEntry(data: unknown): data is LexiconEntry {
  return (
    isRecord(data) &&
    typeof data.slug === 'string' &&
    typeof data.name === 'string' &&
    Array.isArray(data.aliases) &&
    data.aliases.every((alias) => typeof alias === 'string')
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
