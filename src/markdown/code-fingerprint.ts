import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms whose code decides what becomes of an MDX file, and the drawings that are put into it. */
const folders = [
  ...['src/vocabulary', 'src/blanks', 'src/passage', 'src/catalogue', 'src/markdown'],
  'content/figures',
];
/** What they use of others' work. */
const packages = 'package-lock.json';

/**
 * A value that changes whenever code changes that MDX files go through, or a drawing that stands in one.
 *
 * @param root folder of the project
 */
export function codeFingerprint(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, packages)));
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|svg)$/u.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('hex');
}
