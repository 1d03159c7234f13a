import { sizes, textSpacing } from '../official-layout.ts';

/** Points to twips, the unit of lengths in a document. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half points, the unit of font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Characters of text, as close as they are set, to twips. */
export function characters(count: number): number {
  return twips(count * (sizes.text + textSpacing));
}
