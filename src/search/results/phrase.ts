import { zones, type Zone, type ZoneLengths } from '../files/record-table.ts';
import type { Posting } from '../files/index-chunk.ts';

/** A token of a phrase: its place in the phrase, counted in tokens, and where it stands in the records. */
export interface PhraseToken {
  offset: number;
  posting: Posting;
}

/** The parts of a record that a reader sees on its page; how others ask for it is not shown. */
const shown: readonly Zone[] = ['title', 'text'];

/**
 * Records that hold some tokens of a phrase at their places in it, within the title or within the text.
 *
 * @param tokens at least one, else none holds them
 */
export function inRow(tokens: readonly PhraseToken[], lengths: readonly ZoneLengths[]): Set<number> {
  const [rarest, ...others] = [...tokens].sort((a, b) => a.posting.size - b.posting.size);
  const holders = new Set<number>();
  if (!rarest) return holders;
  const last = Math.max(...tokens.map(({ offset }) => offset));
  for (const [record, places] of rarest.posting) {
    const spans = shownSpans(lengths[record]);
    const stands = places.some((place) => {
      const start = place - rarest.offset;
      return (
        spans.some((span) => start >= span.start && start + last < span.end) &&
        others.every(({ offset, posting }) => posting.get(record)?.includes(start + offset) ?? false)
      );
    });
    if (stands) holders.add(record);
  }
  return holders;
}

/** Where the shown parts of a record begin and end, counted in tokens. */
function shownSpans(lengths: ZoneLengths | undefined): { start: number; end: number }[] {
  let start = 0;
  return zones.flatMap((zone) => {
    const span = { start, end: start + (lengths?.[zone] ?? 0) };
    start = span.end;
    return shown.includes(zone) ? [span] : [];
  });
}
