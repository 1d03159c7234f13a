/**
 * Width and height of a PNG file.
 *
 * @throws Error when it is none
 */
export function pngSize(file: Buffer): { width: number; height: number } {
  if (file.readUInt32BE(0) !== 0x89504e47) throw new Error('not a PNG file');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
