import { isLexicon, type Concept, type Lexicon } from './lexicon.ts';

/** What stands for the kind of card that explains a concept. */
const marks: Readonly<Record<Concept['card'], string>> = { term: '+', law: '!', '': '' };

/**
 * Writes a lexicon as {@link readLexicon} reads it: JSON, but the many concepts as lines of text, `安康杯|安康杯竞赛
 * fg+12`: the words, a letter for each topic by its place among all, the kind of card, and how many passages
 * name it.
 *
 * @throws Error when there are more topics than letters, or a word holds what stands between words
 */
export function writeLexicon({ concepts, ...others }: Lexicon): string {
  const letterOf = (slug: string): string => {
    const place = others.topics.findIndex((topic) => topic.slug === slug);
    if (place < 0 || place > 25) throw new Error(`no letter for the topic ${slug}`);
    return String.fromCharCode(0x61 + place);
  };
  const rows = concepts.map(({ words, topics, card, count }) => {
    const list = words.join('|');
    if (/[|\n]/u.test(words.join(''))) throw new Error(`a word of ${list} holds | or a line break`);
    return `${list} ${topics.map(letterOf).join('')}${marks[card]}${String(count)}`;
  });
  return JSON.stringify({ ...others, concepts: rows.join('\n') });
}

/**
 * Reads a lexicon.
 *
 * @throws Error when it is damaged or something else
 */
export function readLexicon(text: string): Lexicon {
  const data: unknown = JSON.parse(text);
  const damaged = new Error('the lexicon is damaged');
  if (typeof data !== 'object' || data === null) throw damaged;
  const topics: unknown = Reflect.get(data, 'topics');
  const rows: unknown = Reflect.get(data, 'concepts');
  if (!Array.isArray(topics) || typeof rows !== 'string') throw damaged;
  const slugs = topics.map((topic: unknown) =>
    typeof topic === 'object' && topic !== null ? String(Reflect.get(topic, 'slug')) : '',
  );
  const lexicon = {
    ...data,
    concepts: rows === '' ? [] : rows.split('\n').map((row) => concept(row, slugs)),
  };
  if (!isLexicon(lexicon)) throw damaged;
  return lexicon;
}

function concept(row: string, slugs: readonly string[]): Concept {
  const { words, letters, mark, count } =
    /^(?<words>.+) (?<letters>[a-z]*)(?<mark>[+!]?)(?<count>[0-9]+)$/u.exec(row)?.groups ?? {};
  const topics = [...(letters ?? '')].map((letter) => slugs[letter.charCodeAt(0) - 0x61]);
  if (words === undefined || !topics.every((slug) => slug !== undefined))
    throw new Error(`the lexicon is damaged: ${row}`);
  const card = mark === marks.term ? 'term' : mark === marks.law ? 'law' : '';
  return { words: words.split('|'), topics, card, count: Number(count) };
}
