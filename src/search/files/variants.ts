import type { Variants } from '../tokens/analyzer.ts';
import { commonHan } from '../tokens/common-han.ts';

/**
 * Reads pairs of characters, written beside the index as `variants.txt`: a variant and the character it is
 * read as, and so on.
 */
export function readVariants(pairs: string): Variants {
  const chars = [...pairs];
  const variants = new Map<string, string>();
  for (let index = 0; index + 1 < chars.length; index += 2) {
    variants.set(chars[index] ?? '', chars[index + 1] ?? '');
  }
  return variants;
}

let common: ReadonlySet<string> | undefined;

/**
 * Whether a text holds Han characters that are not of common use in simplified script: only then can one be
 * a variant.
 */
export function mayHoldVariants(text: string): boolean {
  common ??= new Set(commonHan());
  for (const char of text) if (/\p{Script=Han}/u.test(char) && !common.has(char)) return true;
  return false;
}
