import type { Variants } from '../tokens/analyzer.ts';
import { conceptWords } from '../files/concept-words.ts';
import type { Concept, Lexicon } from '../files/lexicon.ts';

/** A concept that shares characters with words that no list knows. */
export interface NearConcept {
  /** its place in the lexicon */
  index: number;
  /** the word of it that shares most */
  word: string;
}

/** So many characters at least are shared … */
const leastShared = 2;
/** … and they are at least this share of the word. */
const leastShare = 0.5;
/** More of them would be chance. */
const most = 2;

/**
 * The concepts of topics whose words share most characters with a text: 书读得少 is near 读书. Of passages about a
 * guessed topic these tell which are meant.
 *
 * @param text normalized
 * @param topics slugs; only concepts that lead to one of them count
 */
export function nearConcepts(
  text: string,
  topics: readonly string[],
  { concepts }: Lexicon,
  variants: Variants,
): NearConcept[] {
  const typed = new Set(text);
  const counts = ({ count, topics: own }: Concept): boolean =>
    count > 0 && own.some((slug) => topics.includes(slug));
  const near = conceptWords(concepts, variants).flatMap(([word, index]) => {
    const concept = concepts[index];
    if (!concept || !counts(concept)) return [];
    const shared = [...new Set(word)].filter((char) => typed.has(char)).length;
    const share = shared / word.length;
    return shared >= leastShared && share >= leastShare ? [{ index, word, share }] : [];
  });
  near.sort((a, b) => b.share - a.share);
  const nearest = new Map<number, string>();
  for (const { index, word } of near) if (!nearest.has(index)) nearest.set(index, word);
  return [...nearest].slice(0, most).map(([index, word]) => ({ index, word }));
}
