import { breakCosts } from '../../passage/phrase-breaks.ts';
import { breakable } from '../../passage/word-breaks.ts';
import type { Draw } from './font.ts';

/** What a card says of a page. */
export interface CardText {
  title: string;
  /** what kind of page it is */
  kind: string;
}

/** Width and height of a card, in pixels: what WeChat, DingTalk and others show beside a link. */
export const cardSize = { width: 1200, height: 630 } as const;

const colours = {
  paper: '#fbfaf6',
  ink: '#23201c',
  faint: '#625c52',
  red: '#9c1f1a',
  line: '#ddd7ca',
} as const;
const margin = 96;
const siteName = '工会计划文库';
const promise = '全文可读、可搜、可复制';
/** Sizes of a title: one or two lines, three of the smallest. */
const sizes = [104, 88, 76, 66] as const;

/** What a smaller size and a further line cost, in the units of `breakCosts`. */
const smallerSize = 3;
const furtherLine = 2;

/** All that stands on a card, for the font to be loaded. */
export function cardWords({ title, kind }: CardText): string {
  return `${title}${kind}${siteName}${promise}·…`;
}

/** The card as SVG, its words as outlines. */
export function drawCard({ title, kind }: CardText, draw: Draw): string {
  const { width, height } = cardSize;
  const { size, lines } = setTitle(title, draw);
  const lineHeight = size * 1.42;
  const first = 306 - ((lines.length - 1) * lineHeight) / 2 + size * 0.36;
  const words = [
    textAt(siteName, 156, 118, 34, colours.ink, draw),
    ...lines.map((line, index) => textAt(line, margin, first + index * lineHeight, size, colours.ink, draw)),
    textAt(kind, margin, 545, 32, colours.red, draw),
    textAt(promise, width - margin - widthOf(promise, 28, draw), 544, 28, colours.faint, draw),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">` +
    `<path fill="${colours.paper}" d="M0 0h${String(width)}v${String(height)}H0z"/>` +
    // The mark, as in public/icon.svg.
    `<g transform="translate(${String(margin)} 80) scale(1.5)"><path fill="${colours.ink}" d="M0 2h6v28H0z"/>` +
    `<path fill="${colours.red}" d="M8 2h24v28H8z"/>` +
    `<path fill="#fffdf8" d="M12 8h16v3h-6.5v10H30v3H10v-3h8.5V11H12z"/></g>` +
    `<path stroke="${colours.line}" stroke-width="2" d="M${String(margin)} 484H${String(width - margin)}"/>` +
    `${words.join('')}</svg>`
  );
}

/**
 * The lines of a title, broken where a phrase ends as on official documents, and the size that they need. What does not
 * go into three lines of the smallest is broken between words and ends in an ellipsis.
 */
export function setTitle(title: string, draw: Draw): { size: number; lines: string[] } {
  const room = cardSize.width - 2 * margin;
  const costs = breakCosts(title, []);
  const smallest = sizes[sizes.length - 1] ?? 0;
  const settings = sizes.flatMap((size, step) => {
    const width = (text: string): number => widthOf(text, size, draw);
    const counts = size === smallest ? [1, 2, 3] : [1, 2];
    return counts.flatMap((count) =>
      arrangements(title, 0, count, costs, (text) => width(text) <= room).map(({ lines, price }) => ({
        size,
        lines,
        price:
          price +
          uneven(lines.map((line) => width(line) / size)) +
          step * smallerSize +
          (count - 1) * furtherLine,
      })),
    );
  });
  const [best] = settings.sort((one, other) => one.price - other.price);
  if (best) return { size: best.size, lines: best.lines };
  const lines = fill(breakable(title), (text) => widthOf(`${text}…`, smallest, draw) <= room);
  return { size: smallest, lines: lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ''}…`] : lines };
}

/** All ways to break what stands from a place on into so many lines that fit. */
function arrangements(
  title: string,
  start: number,
  count: number,
  costs: readonly number[],
  fits: (text: string) => boolean,
): { lines: string[]; price: number }[] {
  const rest = title.slice(start);
  if (count === 1) return fits(rest) ? [{ lines: [rest], price: 0 }] : [];
  const found: { lines: string[]; price: number }[] = [];
  for (let at = start + 1; at < title.length && fits(title.slice(start, at)); at += 1) {
    const price = costs[at] ?? Infinity;
    if (price === Infinity) continue;
    for (const others of arrangements(title, at, count - 1, costs, fits))
      found.push({ lines: [title.slice(start, at), ...others.lines], price: price + others.price });
  }
  return found;
}

/** How ill lines of these widths, in characters, go together. */
function uneven(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / 3;
}

/** Lines filled one after the other; a piece that fits in none stands by itself. */
function fill(pieces: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function widthOf(text: string, size: number, draw: Draw): number {
  return (draw(text).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
}

/** A line of text with its baseline at y. */
function textAt(text: string, x: number, y: number, size: number, colour: string, draw: Draw): string {
  const scale = size / 1000;
  let at = 0;
  const chars = draw(text).map(({ outline, advance }) => {
    const char = outline === '' ? '' : `<path transform="translate(${at.toFixed(1)})" d="${outline}"/>`;
    at += advance;
    return char;
  });
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${String(scale)} -${String(scale)})`;
  return `<g fill="${colour}" transform="${place}">${chars.join('')}</g>`;
}
