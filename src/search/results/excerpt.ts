import { normalize, placesIn, type Place, type Variants } from '../tokens/analyzer.ts';

/** A piece of an excerpt; marked pieces are what the reader searched for. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** How much is shown of a text, in characters, and how much of that before the first marked words. */
interface Cut {
  length: number;
  lead: number;
}

/** How much of a passage a hit shows. */
const briefly: Cut = { length: 96, lead: 24 };

/**
 * What a hit shows of a passage: a piece of its text, or of its notes where these alone say what was looked for.
 *
 * @param needles normalized words to mark, the most telling first
 */
export function excerptOf(
  { text, notes }: { text: string; notes: string },
  needles: readonly string[],
  variants: Variants,
): ExcerptPiece[] {
  const [body, beside] = [text, notes].map((words) => excerpt(words, needles, variants));
  if (!body || !beside) return [];
  const [inBody, inNotes] = [marked(body), marked(beside)];
  // The whole query in the notes says more than a piece of it in the text.
  const isWhole = inNotes !== '' && normalize(inNotes, variants).text === needles[0];
  return inNotes !== '' && (inBody === '' || (isWhole && inNotes.length > inBody.length)) ? beside : body;
}

/** What is marked first. */
function marked(pieces: readonly ExcerptPiece[]): string {
  return pieces.find((piece) => piece.marked)?.text ?? '';
}

/**
 * Cuts the part of a text that shows why it was found.
 *
 * @param text any text
 * @param needles normalized words to mark, the most telling first
 * @param cut how much to show where that is not an excerpt's usual length
 * @returns pieces in reading order; joined they are a stretch of the text, with … where it was cut
 */
export function excerpt(
  text: string,
  needles: readonly string[],
  variants: Variants,
  { length, lead }: Cut = briefly,
): ExcerptPiece[] {
  const flat = text.replaceAll('\n', ' ');
  const places = firstPlaces(flat, needles, variants);
  const first = places[0]?.start ?? 0;
  const start = first <= lead ? 0 : sentenceStart(flat, first, lead);
  const end = characterStart(flat, Math.min(flat.length, start + length));
  const pieces: ExcerptPiece[] = [];
  const push = (piece: string, marked: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  push(start > 0 ? '…' : '', false);
  let position = start;
  for (const place of places) {
    if (place.start < position || place.start >= end) continue;
    push(flat.slice(position, place.start), false);
    push(flat.slice(place.start, Math.min(place.end, end)), true);
    position = Math.min(place.end, end);
  }
  push(flat.slice(position, end), false);
  push(end < flat.length ? '…' : '', false);
  return pieces;
}

/** Where the first needle that stands in a text stands. */
function firstPlaces(text: string, needles: readonly string[], variants: Variants): Place[] {
  const normalized = normalize(text, variants);
  for (const needle of needles) {
    const places = placesIn(text, normalized, needle);
    if (places.length > 0) return places;
  }
  return [];
}

/** Begins after the nearest stop before a place, so that a hit does not start in the middle of a word. */
function sentenceStart(text: string, place: number, leadLength: number): number {
  const from = characterStart(text, place - leadLength);
  const lead = text.slice(from, place);
  const stop = Math.max(...['。', '；', '，', '：', '、'].map((mark) => lead.lastIndexOf(mark)));
  return stop === -1 ? from : from + stop + 1;
}

/** Moves a place between the two halves of one character to its beginning. */
function characterStart(text: string, place: number): number {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff ? place - 1 : place;
}
