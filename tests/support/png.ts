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
 * How many pixels of two pictures of one size are plainly different.
 *
 * @throws Error when their sizes differ
 */
export async function differing(first: Buffer, second: Buffer): Promise<number> {
  const [one, other] = await Promise.all(
    [first, second].map((png) => sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (one?.data.length !== other?.data.length) throw new Error('not of one size');
  const grey = [...(other?.data ?? [])];
  return [...(one?.data ?? [])].filter((value, at) => Math.abs(value - (grey[at] ?? 0)) > 64).length;
}
