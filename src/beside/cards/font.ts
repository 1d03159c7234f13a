import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import * as v from 'valibot';
import decompress from 'woff2-encoder/decompress';

const require = createRequire(import.meta.url);
/** Which of the font's files holds which characters; they stand beside it. */
const rangesFile = require.resolve('@fontsource-variable/noto-serif-sc/unicode.json');
const rangesSchema = v.record(v.string(), v.string());

/** A character as it is drawn: its outline on the baseline, y growing upwards, and how far the next one is from it. */
interface DrawnChar {
  outline: string;
  advance: number;
}

/** How a line of text is drawn, in units of 1/1000 of its size. */
export type Draw = (text: string) => DrawnChar[];

/**
 * The Song of the cards, 思源宋体 at one weight. It comes with a package: what fonts a machine has decides nothing. The
 * package cuts it into a hundred files, of which those are opened that hold a character of the text.
 *
 * @returns what draws a text, once all its characters are loaded
 */
export function songFont(weight: number): { load: (text: string) => Promise<void>; draw: Draw } {
  const ranges = readRanges();
  const fonts = new Map<string, Font>();
  const partOf = (char: string): string | undefined =>
    ranges.find(({ from, to }) => {
      const code = char.codePointAt(0) ?? 0;
      return code >= from && code <= to;
    })?.part;
  // Titles are measured in several sizes, and say the same words.
  const drawn = new Map<string, DrawnChar>();
  const drawChar = (char: string): DrawnChar => {
    const font = fonts.get(partOf(char) ?? '');
    // A character that Chinese fonts do not have leaves its place.
    if (!font) return { outline: '', advance: 1000 };
    const { path, advanceWidth } = font.glyphForCodePoint(char.codePointAt(0) ?? 0);
    const scale = 1000 / font.unitsPerEm;
    return { outline: path.scale(scale).toSVG(), advance: advanceWidth * scale };
  };
  return {
    load: async (text) => {
      const parts = new Set([...new Set(text)].map(partOf).filter((part) => part !== undefined));
      for (const part of parts) if (!fonts.has(part)) fonts.set(part, await openPart(part, weight));
    },
    draw: (text) =>
      [...text].map((char) => {
        const known = drawn.get(char) ?? drawChar(char);
        drawn.set(char, known);
        return known;
      }),
  };
}

/** Which file of the package holds which characters. */
function readRanges(): { from: number; to: number; part: string }[] {
  const json: unknown = JSON.parse(readFileSync(rangesFile, 'utf8'));
  return Object.entries(v.parse(rangesSchema, json)).flatMap(([name, ranges]) =>
    ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return {
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
        part: name.replace(/[[\]]/gu, ''),
      };
    }),
  );
}

async function openPart(part: string, weight: number): Promise<Font> {
  const file = join(dirname(rangesFile), 'files', `noto-serif-sc-${part}-wght-normal.woff2`);
  const font = create(Buffer.from(await decompress(readFileSync(file))));
  if (font.isCollection) throw new Error(`${file} holds several fonts`);
  return font.getVariation({ wght: weight });
}
