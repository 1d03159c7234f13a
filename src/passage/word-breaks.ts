import { escapeHtml } from './escape-html.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const opens = /[《（“‘【〔(]$/u;
const staysBehind = /^[\p{P}\p{S}\s]/u;

/**
 * The pieces of a heading between which a line may end; joined they are the heading again. No word is broken, no mark
 * heads a line, no bracket ends one, and no character stands by itself: with the one before it, it is often a name that
 * no dictionary has (安康杯).
 *
 * @param text without blanks
 */
export function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces[pieces.length - 1];
    const opening = opens.test(segment);
    const stays = !opening && (staysBehind.test(segment) || [...segment].length === 1);
    if (last !== undefined && (stays || opens.test(last) || isNumber(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A heading as HTML that breaks between words only, where its style keeps all else together. */
export function breakableHtml(text: string): string {
  return breakable(text).map(escapeHtml).join('<wbr>');
}

/** A number goes with what it counts. */
function isNumber(piece: string): boolean {
  return /^\d+$/u.test(piece);
}
