import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files of text. Those of the index are packed already. */
const kinds = new Set('.html .css .js .json .svg .xml .xsl .txt .md .webmanifest'.split(' '));
const ends = ['.br', '.gz'];

/**
 * Writes `<file>.br` and `<file>.gz` beside a file of text, as old as the file, each only where it is smaller; what an
 * earlier run left for a file that gains nothing now is taken away.
 *
 * @param {string} file
 * @returns {Promise<boolean>} whether one was written
 * @throws when the file cannot be read or its folder not be written to
 */
export async function packFile(file) {
  if (!kinds.has(extname(file))) return false;
  const content = await readFile(file);
  const { atime, mtime } = await stat(file);
  const forms = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  let written = false;
  for (const [index, form] of forms.entries()) {
    const target = file + (ends[index] ?? '');
    if (form.length < content.length) {
      await writeFile(target, form);
      // nginx says of a packed file when it was written; both forms have to say the same.
      await utimes(target, atime, mtime);
      written = true;
    } else await rm(target, { force: true });
  }
  return written;
}
