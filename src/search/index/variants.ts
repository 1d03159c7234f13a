import { Converter } from 'opencc-js/t2cn';
import { commonHan } from '../tokens/common-han.ts';

/** Han characters that a reader's input method can produce: the two blocks in everyday use. */
const han = { first: 0x3400, last: 0x9fff };

/**
 * Pairs every traditional character with its simplified form, for the simplified characters of a text. A
 * character that stands in the text itself is searched for as it is written, and so is one of everyday use in
 * simplified script: 乾 is also read qián.
 *
 * @param text every word on the site: only variants of characters in it are worth their bytes
 * @returns what {@link readVariants} reads
 */
export function variantsFor(text: string): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const onSite = new Set(text);
  const kept = new Set([...onSite, ...commonHan()]);
  let pairs = '';
  for (let point = han.first; point <= han.last; point += 1) {
    const char = String.fromCodePoint(point);
    const simplified = simplify(char);
    if (simplified !== char && [...simplified].length === 1 && onSite.has(simplified) && !kept.has(char))
      pairs += char + simplified;
  }
  return pairs;
}
