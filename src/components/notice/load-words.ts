import { loadFile } from '../../search/files/lazy-file.ts';
import { readLexicon, type Concept } from '../../search/files/lexicon.ts';
import { mayHoldVariants, readVariants } from '../../search/files/variants.ts';
import type { Variants } from '../../search/tokens/analyzer.ts';

/** The words of the site, as its search knows them. */
export interface Words {
  concepts: readonly Concept[];
  variants: Variants;
}

export const noWords: Words = { concepts: [], variants: new Map() };

/**
 * Loads the words for the same, and, for texts in traditional script, how its characters are read.
 *
 * @param folder address of the search index, with a slash at its end
 * @throws Error when they cannot be had
 */
export async function loadWords(folder: string, texts: string): Promise<Words> {
  const [lexicon, pairs] = await Promise.all([
    loadFile(`${folder}lexicon.json`),
    mayHoldVariants(texts) ? loadFile(`${folder}variants.txt`) : '',
  ]);
  return { concepts: readLexicon(lexicon).concepts, variants: readVariants(pairs) };
}
