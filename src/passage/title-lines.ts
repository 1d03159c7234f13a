import { inlineText, type Inline } from './model.ts';
import { margins, sheet, sizes } from './official-layout.ts';
import { breakCosts, type Stretch } from './phrase-breaks.ts';

/** Characters of a title in a line of the text area. */
const lineCharacters = Math.floor((sheet.width - margins.left - margins.right) / 20 / sizes.title);
/** What one line more than need be costs, in the units of `breakCosts`. */
const extraLine = 5;
/** Titles of more lines than this are no titles; they are broken line by line. */
const mostLines = 4;
/** Beyond so many it flows as it comes. */
const mostFilled = 20;

/**
 * Breaks the title of a document into lines (GB/T 9704-2012, 7.3.1: 分一行或多行居中排布；回行时，要做到词意完整，排列对称，长短适宜，
 * 间距恰当，标题排列应当使用梯形或菱形). Where the reader broke it by hand it stays so; a line that is still too long for
 * the sheet is broken where a phrase ends, and never inside a value of a blank that fits into a line.
 *
 * @returns the words of each line, at least one line for a title that says anything
 */
export function titleLines(title: readonly Inline[]): Inline[][] {
  return linesByHand(title).flatMap((line) => cut(line, breaksOf(line)));
}

/** The title with its line breaks written in, see {@link titleLines}. */
export function brokenTitle(title: readonly Inline[]): Inline[] {
  return titleLines(title).flatMap((line, index): Inline[] =>
    index === 0 ? line : [{ kind: 'break' }, ...line],
  );
}

/** The lines that a reader made of a title; empty ones are left out. */
export function linesByHand(title: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const item of title) {
    if (item.kind === 'break') lines.push([]);
    else lines[lines.length - 1]?.push(item);
  }
  return lines.map(trim).filter((line) => line.length > 0);
}

/**
 * How wide a title is set, in Han characters: capital letters are wider than half of one in title fonts, and some
 * programs put a fifth of one between Han and figures.
 */
function widthOf(text: string): number {
  const seams = text.match(/[A-Za-z0-9](?=[^ -~])|[^ -~](?=[A-Za-z0-9])/gu)?.length ?? 0;
  return [...text].reduce(
    (width, char) => width + (char > '~' ? 1 : /[A-Z@%&]/u.test(char) ? 0.75 : 0.55),
    seams * 0.2,
  );
}

/** Places in a line where it must be broken. */
function breaksOf(line: readonly Inline[]): number[] {
  const text = inlineText(line);
  const width = widthOf(text);
  const fewest = Math.ceil(width / lineCharacters);
  if (fewest < 2 || fewest > mostFilled) return [];
  const costs = breakCosts(text, valuesIn(line));
  if (fewest > mostLines) return filledLines(text, costs);
  const widths = Array.from({ length: text.length + 1 }, (_, at) => widthOf(text.slice(0, at)));
  const found = [fewest, fewest + 1].flatMap((count) =>
    arrangements(widths, costs, 0, count).map(({ places, price }) => ({
      places,
      price: price + shapeOf(widths, places) + (count - fewest) * extraLine,
    })),
  );
  return found.sort((a, b) => a.price - b.price)[0]?.places ?? filledLines(text, costs);
}

/** Values of blanks that fit into a line. */
function valuesIn(line: readonly Inline[]): Stretch[] {
  let start = 0;
  return line.flatMap((item) => {
    const words = inlineText([item]);
    const stretch = { start, end: (start += words.length) };
    return item.kind === 'blank' && widthOf(words) <= lineCharacters ? [stretch] : [];
  });
}

interface Arrangement {
  places: number[];
  price: number;
}

/**
 * All ways to break what stands from a place on into so many lines, each short enough for the sheet.
 *
 * @param widths how wide the text is up to each of its places
 */
function arrangements(
  widths: readonly number[],
  costs: readonly number[],
  start: number,
  count: number,
): Arrangement[] {
  const between = (from: number, to: number): number => (widths[to] ?? 0) - (widths[from] ?? 0);
  const end = widths.length - 1;
  if (between(start, end) > count * lineCharacters) return [];
  if (count === 1) return [{ places: [], price: 0 }];
  const found: Arrangement[] = [];
  for (let at = start + 1; at < end && between(start, at) <= lineCharacters; at += 1) {
    const price = costs[at] ?? Infinity;
    if (price === Infinity) continue;
    for (const others of arrangements(widths, costs, at, count - 1))
      found.push({ places: [at, ...others.places], price: price + others.price });
  }
  return found;
}

/** What is ugly about lines of these lengths: a waist (沙漏形), a block (长方形), a word left alone, uneven lengths. */
function shapeOf(widths: readonly number[], places: readonly number[]): number {
  const ends = [...places, widths.length - 1].map((place) => widths[place] ?? 0);
  const lines = ends.map((end, index) => end - (ends[index - 1] ?? 0));
  const mean = (ends[ends.length - 1] ?? 0) / lines.length;
  const uneven = lines.reduce((sum, width) => sum + (width - mean) ** 2, 0) / 25;
  const waists = lines.filter(
    (width, index) => width < Math.min(lines[index - 1] ?? 0, lines[index + 1] ?? 0),
  );
  const isBlock = lines.length > 2 && lines.every((width) => Math.abs(width - mean) < 0.5);
  const lonely = lines.filter((width) => width < 4);
  return uneven + waists.length * 6 + (isBlock ? 2 : 0) + lonely.length * 10;
}

/** Lines as full as they can be, for words without an end: broken inside a word where it is longer than a line. */
function filledLines(text: string, costs: readonly number[]): number[] {
  const places: number[] = [];
  let start = 0;
  let width = 0;
  let good = 0;
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (at > start && (costs[at] ?? Infinity) < Infinity) good = at;
    width += widthOf(char);
    if (width > lineCharacters && at > start) {
      start = good > start ? good : at;
      places.push(start);
      width = widthOf(text.slice(start, at)) + widthOf(char);
    }
    at += char.length;
  }
  return places;
}

/** Parts a line at places among its words; a blank whose value is parted becomes words. */
function cut(line: readonly Inline[], places: readonly number[]): Inline[][] {
  const lines: Inline[][] = [[]];
  let start = 0;
  for (const item of line) {
    const words = inlineText([item]);
    const inside = places.filter((place) => place > start && place < start + words.length);
    if (places.includes(start) && start > 0) lines.push([]);
    if (inside.length === 0) lines[lines.length - 1]?.push(item);
    else
      [start, ...inside].forEach((from, index) => {
        const text = words.slice(from - start, (inside[index] ?? start + words.length) - start);
        if (index > 0) lines.push([]);
        lines[lines.length - 1]?.push({ kind: 'text', text, strong: item.kind === 'text' && item.strong });
      });
    start += words.length;
  }
  return lines.map(trim).filter((one) => one.length > 0);
}

function trim(line: readonly Inline[]): Inline[] {
  const last = line.length - 1;
  return line
    .map((item, index): Inline => {
      if (item.kind !== 'text' || (index !== 0 && index !== last)) return item;
      const text = index === 0 ? item.text.trimStart() : item.text;
      return { ...item, text: index === last ? text.trimEnd() : text };
    })
    .filter((item) => item.kind !== 'text' || item.text !== '');
}
