import type { QueryPart } from '../tokens/analyzer.ts';
import type { Sense } from '../query/word-senses.ts';
import { codeOfPair } from '../tokens/token-code.ts';
import { paragraph } from '../query/understand.ts';
import type { FoundWord, WordFinder } from '../tokens/word-finder.ts';

/** So many tokens are worth a question each: with more, all of them at once are answered as soon. */
const most = 3;

/**
 * The tokens of a query that most likely stand nowhere: pairs of characters across the border of two words,
 * those beside words that only ask first (障怎 in 互助保障怎么写). When one of them stands nowhere, neither does the
 * query, and nothing else of it must be loaded.
 *
 * @returns a few at most, the most doubtful first; none for a single word
 */
export function impossiblePairs(parts: readonly QueryPart[], senses: WordFinder<Sense>): string[] {
  const doubtful: { token: string; asking: number }[] = [];
  for (const { skeleton, phrase } of parts) {
    const words = senses.cut(skeleton);
    // What begins like a passage is worth finding even where it goes on otherwise, and only a paragraph goes
    // on for long.
    const within = skeleton.length >= paragraph ? phrase : undefined;
    for (let place = 1; place < skeleton.length; place += 1) {
      const beside = words.filter(({ start, end }) => start === place || end === place);
      const [before, after] = [skeleton.charAt(place - 1), skeleton.charAt(place)];
      const token = codeOfPair(before, after);
      if (beside.length === 0 || !/^\p{Script=Han}{2}$/u.test(before + after)) continue;
      if (within && !within.includes(token)) continue;
      doubtful.push({ token, asking: beside.reduce((sum, word) => sum + askingLength(word), 0) });
    }
  }
  return doubtful
    .sort((a, b) => b.asking - a.asking)
    .slice(0, most)
    .map(({ token }) => token);
}

/**
 * How many characters of a word that says nothing of what is looked for. A single one may be a piece of another word.
 */
function askingLength({ start, end, meaning }: FoundWord<Sense>): number {
  return end - start > 1 && Object.keys(meaning).length === 0 ? end - start : 0;
}
