import type { Lexicon } from '../files/lexicon.ts';
import type { SpokenWords } from '../files/spoken-words.ts';
import { planWords } from './function-words.ts';

/** Every word that leads to a subject, the most used first: what is suggested to a reader. */
export function subjectWords({ concepts, units, titles }: Lexicon): string[] {
  const byUse = [...concepts].sort((a, b) => b.count - a.count);
  const words = [...byUse.flatMap(({ words: same }) => same), ...units.flatMap(({ aliases }) => aliases)];
  return [...new Set([...words, ...planWords, ...titles])];
}

/** Every word that leads somewhere, subjects first: what a reader may type. */
export function typeableWords(lexicon: Lexicon, spoken: SpokenWords): string[] {
  // A single character sounds like a hundred others.
  const longer = [...spoken.values()].flat().filter((word) => word.length > 1);
  // 工会 leads nowhere, but stands between the words of many a query in pinyin.
  return [...new Set([...subjectWords(lexicon), ...longer, '工会'])];
}
