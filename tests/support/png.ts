import sharp from 'sharp';

/**
 * Width and height of a PNG file.
 *
 * @throws Error when it is none
 */
export function pngSize(file: Buffer): { width: number; height: number } {
  if (file.readUInt32BE(0) !== 0x89504e47) throw new Error('not a PNG file');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/**
 * How many dark pixels of two pictures of one size are far from any dark one of the other: words that lie on each other
 * have none, though a browser rounds the lines of a text area to whole pixels and those of other boxes not.
 *
 * @throws Error when their sizes differ
 */
export async function farApart(first: Buffer, second: Buffer): Promise<number> {
  const { width } = pngSize(first);
  const [one = [], other = []] = await Promise.all(
    [first, second].map(async (png) => [...(await sharp(png).greyscale().raw().toBuffer())]),
  );
  if (one.length !== other.length) throw new Error('not of one size');
  const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => down * width + right));
  const alone = (these: readonly number[], those: readonly number[]): number =>
    these.filter((grey, at) => grey < 96 && near.every((step) => (those[at + step] ?? 255) > 192)).length;
  return alone(one, other) + alone(other, one);
}
