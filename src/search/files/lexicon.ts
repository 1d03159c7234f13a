/** A topic or role by the name a hit shows. */
interface LexiconName {
  slug: string;
  name: string;
}

/** A facet value that words in a query choose. */
interface LexiconEntry extends LexiconName {
  aliases: string[];
}

/** A kind of unit, with its own word for each institution that every unit calls otherwise. */
interface LexiconUnit extends LexiconEntry {
  words: Record<string, string>;
}

/**
 * A meaning and the words for it: searching one of them finds the passages that hold any. Its place in the
 * lexicon is its number in the index.
 */
export interface Concept {
  /** the most usual first */
  words: string[];
  /** slugs of the topics it leads to */
  topics: string[];
  /** what kind of card explains it, empty for none */
  card: 'term' | 'law' | '';
  /** how many passages of the index name it */
  count: number;
}

/** What the browser knows of the site's words; written beside the index as `lexicon.txt`. */
export interface Lexicon {
  topics: LexiconName[];
  units: LexiconUnit[];
  roles: LexiconEntry[];
  concepts: Concept[];
  /** titles of the longer pages, suggested while the reader types */
  titles: string[];
  /** Latin words on the site: these are not pinyin */
  latin: string[];
}

/** Tells whether data is a lexicon. */
export function isLexicon(data: unknown): data is Lexicon {
  return (
    isRecord(data) &&
    isList(data.topics, isName) &&
    isList(data.units, (entry) => isEntry(entry) && isRecord(entry.words)) &&
    isList(data.roles, isEntry) &&
    isList(data.concepts, isConcept) &&
    isTexts(data.titles) &&
    isTexts(data.latin)
  );
}

function isName(data: unknown): data is LexiconName & Record<string, unknown> {
  return isRecord(data) && typeof data.slug === 'string' && typeof data.name === 'string';
}

function isEntry(data: unknown): data is LexiconEntry & Record<string, unknown> {
  return isName(data) && isTexts(data.aliases);
}

function isConcept(data: unknown): boolean {
  return (
    isRecord(data) &&
    isTexts(data.words) &&
    isTexts(data.topics) &&
    ['term', 'law', ''].includes(String(data.card)) &&
    typeof data.count === 'number'
  );
}

function isTexts(data: unknown): boolean {
  return isList(data, (item) => typeof item === 'string');
}

function isList(data: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(data) && data.every(isItem);
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
