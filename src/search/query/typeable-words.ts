import type { Lexicon } from '../files/lexicon.ts';
import { planWords } from './function-words.ts';

/** Every word that leads to a subject, the most used first: what is suggested to a reader. */
export function subjectWords({ concepts, units }: Pick<Lexicon, 'concepts' | 'units'>): string[] {
  return [...new Set([...concepts.flat(), ...units.flatMap(({ aliases }) => aliases), ...planWords])];
}

/** Every word that a reader may type, subjects first. */
export function typeableWords(lexicon: Pick<Lexicon, 'concepts' | 'units'>): string[] {
  // 工会 leads nowhere, but stands between the words of many a query in pinyin.
  return [...new Set([...subjectWords(lexicon), '工会'])];
}
