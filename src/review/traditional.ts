import type { Finding } from './model.ts';

/** Writes a text in simplified script, character by character: its length stays. */
export type Simplify = (text: string) => string;

/**
 * Makes a simplifier.
 *
 * @param pairs a traditional character and the simplified one, and so on; empty: texts stay as they are
 */
export function simplifier(pairs: string): Simplify {
  const simple = new Map<string, string>();
  for (let index = 0; index + 1 < pairs.length; index += 2)
    simple.set(pairs.charAt(index), pairs.charAt(index + 1));
  if (simple.size === 0) return (text) => text;
  const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'gu');
  return (text) => text.replace(traditional, (char) => simple.get(char) ?? char);
}

const han = /\p{Script=Han}/u;

/**
 * A finding as it is told of a text in traditional script. Its fix keeps the characters that the text has; one that
 * would put other Chinese words in is left to the writer: nobody wants two scripts in one sentence.
 *
 * @param text the text, and the same in simplified script, in which it was found
 */
export function inTraditional(finding: Finding, text: string, simplified: string): Finding {
  const { fix, start, end, ...rest } = finding;
  if (!fix) return finding;
  const [own, read] = [text.slice(start, end), simplified.slice(start, end)];
  const written = withOwn(fix.replacement, own, read);
  return written === undefined
    ? { ...rest, start, end }
    : { ...finding, fix: { label: labelOf(fix, written), replacement: written } };
}

function labelOf({ label, replacement }: NonNullable<Finding['fix']>, written: string): string {
  return replacement === '' ? label : label.replace(replacement, written);
}

/** Puts the text's own characters in for those read from it, in their order; undefined when there is new Chinese. */
function withOwn(replacement: string, own: string, read: string): string | undefined {
  let from = 0;
  let written = '';
  for (const char of replacement) {
    const place = han.test(char) ? read.indexOf(char, from) : -1;
    if (han.test(char) && place === -1) return undefined;
    written += place === -1 ? char : own.slice(place, place + char.length);
    if (place !== -1) from = place + char.length;
  }
  return written;
}
