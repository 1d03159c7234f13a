import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders whose files decide, besides the content, what a site is. */
const folders = ['src', 'public', 'scripts'];
/** Single files that do, too. */
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What a builder may say. */
const variables = ['BASE', 'SITE', 'REPORT_URL'];

/**
 * A value that changes whenever anything changes that a build reads, the content aside.
 *
 * @param root folder of the project
 */
export function siteKey(root: string): string {
  const settings = readdirSync(root).filter((name) => name.startsWith('.env'));
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  const inRoot = [...files, ...settings].map((name) => join(root, name)).filter((file) => existsSync(file));
  const hash = createHash('sha256').update(process.version);
  // Astro says so itself where nobody does.
  hash.update(process.env.NODE_ENV ?? 'production');
  for (const name of variables) hash.update(`\n${name}=${process.env[name] ?? ''}`);
  for (const file of [...inFolders, ...inRoot].sort()) {
    const content = readFileSync(file);
    hash.update(`\n${relative(root, file)} ${String(content.length)}\n`).update(content);
  }
  return hash.digest('hex');
}
