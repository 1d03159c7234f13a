// `npm run make:icons`: draws the mark, public/icon.svg, in the sizes that browsers and phones ask for. They stand in
// the repository: a build has nothing to draw, and tests/unit/scripts/make-icons.test.ts holds them to the mark.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const paper = '#fbfaf6';
const mark = readFileSync(fileURLToPath(new URL('../public/icon.svg', import.meta.url)));

/**
 * The files by their names in public/. What a phone cuts to its own shape is paper to the edge, with the mark inside
 * the circle that it leaves.
 *
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function icons() {
  return new Map([
    ['favicon.ico', ico(await Promise.all([16, 32, 48].map((size) => draw(size, size))))],
    ['icons/apple-touch-icon.png', await draw(180, 116, paper)],
    ['icons/icon-192.png', await draw(192, 176)],
    ['icons/icon-512.png', await draw(512, 468)],
    ['icons/maskable-512.png', await draw(512, 288, paper)],
  ]);
}

/**
 * @param {number} size width and height in pixels
 * @param {number} inner those of the mark in its middle
 * @param {string} [ground] colour of what the mark leaves, transparent if not given
 */
function draw(size, inner, ground) {
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const background = ground ?? { r: 0, g: 0, b: 0, alpha: 0 };
  const image = sharp(mark, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({ top: before, left: before, bottom: after, right: after, background });
  return (ground === undefined ? image : image.flatten({ background: ground }))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/**
 * An icon file that holds images as they are (since Windows Vista).
 *
 * @param {readonly Buffer[]} images PNG, at most 255 pixels wide
 */
function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, image] of images.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(image.readUInt32BE(16), at);
    head.writeUInt8(image.readUInt32BE(20), at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(image.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += image.length;
  }
  return Buffer.concat([head, ...images]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../public/', import.meta.url));
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const [name, bytes] of await icons()) writeFileSync(join(folder, name), bytes);
}
