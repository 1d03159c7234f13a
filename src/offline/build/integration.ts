import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isAlwaysKept, isHashed, libraryPage, listPath } from '../files.ts';
import type { LibraryList } from '../library-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { asListed, listFiles, versionOf, type BuiltFile } from './list-files.ts';
import { stampSizes, type Sizes } from './stamp-sizes.ts';

/**
 * Makes the built site work without a connection: `sw.js`, which keeps files in the browser, and `offline.json`, by
 * which the whole library is fetched. Stands behind all that writes files of the site.
 */
export function offline(): AstroIntegration {
  let base = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = withSizes(dist, listFiles(dist));
        const list: LibraryList = {
          version: versionOf(files),
          bytes: total(files, 'bytes'),
          files: files.map(({ path, revision, bytes }) => [path, revision, bytes]),
        };
        writeFileSync(join(dist, listPath), JSON.stringify(list));
        const kept = files
          .filter(({ path }) => isAlwaysKept(path))
          .map(({ path, revision }) => ({ url: base + path, revision: isHashed(path) ? null : revision }));
        writeFileSync(
          join(dist, 'sw.js'),
          `self.alwaysKept=${JSON.stringify(kept)};\n${await bundleWorker()}`,
        );
        const { library, common } = sizesOf(files);
        logger.info(`离线：常用的 ${String(kept.length)} 个文件 ${common} MB，整个文库 ${library} MB`);
      },
    },
  };
}

const total = (files: readonly BuiltFile[], what: 'bytes' | 'packed'): number =>
  files.map((file) => file[what]).reduce((sum, bytes) => sum + bytes, 0);

/** In millions of bytes, as a reader is told. */
function sizesOf(files: readonly BuiltFile[]): Sizes {
  const common = files.filter(({ path }) => isAlwaysKept(path));
  return {
    library: (total(files, 'bytes') / 1e6).toFixed(0),
    libraryPacked: (total(files, 'packed') / 1e6).toFixed(0),
    common: (total(common, 'bytes') / 1e6).toFixed(1),
    commonPacked: (total(common, 'packed') / 1e6).toFixed(1),
  };
}

/** Writes the sizes into the page that says how large the library is, and lists that page anew. */
function withSizes(dist: string, listed: readonly BuiltFile[]): readonly BuiltFile[] {
  const page = join(dist, libraryPage, 'index.html');
  let files = listed;
  // It belongs to the library itself: what it says changes its own size once.
  for (let round = 0; round < 2; round += 1) {
    const stamped = stampSizes(readFileSync(page, 'utf8'), sizesOf(files));
    writeFileSync(page, stamped);
    const anew = asListed(libraryPage, Buffer.from(stamped));
    files = files.map((file) => (file.path === libraryPage ? anew : file));
  }
  return files;
}
