import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { icons } from '../../../scripts/make-icons.mjs';

const publicFile = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../public', name));

test('the icons in the repository are those of the mark', async () => {
  for (const [name, bytes] of await icons()) {
    if (name.endsWith('.ico')) continue;
    const [now, kept] = await Promise.all(
      [bytes, publicFile(name)].map((file) => sharp(file).raw().toBuffer()),
    );
    // Pixels, not bytes: another version of the library packs them in another way.
    expect(now?.equals(kept ?? Buffer.alloc(0)), `${name}: npm run make:icons`).toBe(true);
  }
});

test('the icon of old browsers holds three sizes, each a picture by itself', async () => {
  const file = publicFile('favicon.ico');
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 3]);
  for (const [index, size] of [16, 32, 48].entries()) {
    const at = 6 + 16 * index;
    const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    expect(file.readUInt8(at)).toBe(size);
    const { width, height, format } = await sharp(file.subarray(offset, offset + length)).metadata();
    expect([format, width, height]).toEqual(['png', size, size]);
  }
});
