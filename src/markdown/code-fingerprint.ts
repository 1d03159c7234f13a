import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms whose code decides what becomes of an MDX file, and what they use of others' work. */
const rooms = ['src/vocabulary', 'src/blanks', 'src/passage', 'src/catalogue', 'src/markdown'];
const packages = 'package-lock.json';

/**
 * A value that changes whenever code changes that MDX files go through.
 *
 * @param root folder of the project
 */
export function codeFingerprint(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, packages)));
  for (const room of rooms)
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, room, name)));
  return hash.digest('hex');
}
