import { placesAfter, withFixes } from '../../review/edit.ts';
import type { Finding } from '../../review/model.ts';

/**
 * Puts the fixes of findings into a text that may have changed since it was reviewed.
 *
 * @returns the text, how many places were fixed and where the first of them begins; 0 for none
 */
export function fixText(
  text: string,
  reviewed: string,
  findings: readonly Finding[],
): { text: string; places: number; start: number } {
  const placeNow = placesAfter(reviewed, text);
  const now = findings.flatMap((finding) => {
    const place = placeNow(finding);
    return place ? [{ ...finding, ...place }] : [];
  });
  return { text: withFixes(text, now), places: now.length, start: now[0]?.start ?? 0 };
}
