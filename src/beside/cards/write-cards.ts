import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardWords, drawCard, type CardText } from './card.ts';
import { songFont } from './font.ts';

const weight = 700;

/**
 * Writes cards as PNG files. One that was written before is kept until its words, the drawing or a package change.
 *
 * @param cards what each says, by its path from the root of the site
 * @param folder where the site is built
 * @param kept folder in which cards are kept between builds
 * @param madeWith changes with the code and the packages that draw them
 * @returns how many had to be drawn
 */
export async function writeCards(
  cards: ReadonlyMap<string, CardText>,
  folder: { write: (path: string, content: Uint8Array) => void },
  kept: string,
  madeWith: string,
): Promise<number> {
  mkdirSync(kept, { recursive: true });
  const places = [...cards].map(([path, text]) => {
    const key = createHash('sha256')
      .update(JSON.stringify([madeWith, text]))
      .digest('hex');
    return { path, text, store: join(kept, `${key}.png`) };
  });
  const missing = places.filter(({ store }) => !existsSync(store));
  if (missing.length > 0) {
    const { load, draw } = songFont(weight);
    await load(missing.map(({ text }) => cardWords(text)).join(''));
    await Promise.all(missing.map(async ({ text, store }) => render(drawCard(text, draw), store)));
  }
  for (const { path, store } of places) folder.write(path, readFileSync(store));
  return missing.length;
}

/** Two inks and a red on paper: few colours are enough, and without dithering they take a third of the time. */
async function render(svg: string, file: string): Promise<void> {
  const image = sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 });
  writeFileSync(file, await image.toBuffer());
}

/**
 * Changes with what draws the cards.
 *
 * @param root folder of the project
 */
export function drawnWith(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const folder = join(root, 'src', 'beside', 'cards');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
