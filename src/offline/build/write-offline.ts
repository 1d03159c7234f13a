import { isAlwaysKept, isHashed, libraryPage, listPath } from '../files.ts';
import type { LibraryList } from '../library-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { asListed, listFiles, versionOf, type BuiltFile, type PackedSizes } from './list-files.ts';
import { stampSizes, type Sizes } from './stamp-sizes.ts';

/** What is kept for the next build. */
export interface KeptOffline {
  worker: string;
  packed: PackedSizes;
}

/** Where the site is built. */
interface Folder {
  root: string;
  write: (path: string, content: string) => void;
  read: (path: string) => string;
}

/**
 * Makes the built site work without a connection: `sw.js`, which keeps files in the browser, and `offline.json`, by
 * which the whole library is fetched. Comes last of all that writes files of the site.
 *
 * @param base path under which the site will stand, with a slash at both ends
 * @param before what the same code has kept
 */
export async function writeOffline(
  folder: Folder,
  base: string,
  before: KeptOffline | undefined,
): Promise<{ kept: KeptOffline; summary: string }> {
  const packed: PackedSizes = new Map();
  const files = withSizes(folder, listFiles(folder.root, packed, before?.packed));
  const list: LibraryList = {
    version: versionOf(files),
    bytes: total(files, 'bytes'),
    files: files.map(({ path, revision, bytes }) => [path, revision, bytes]),
  };
  folder.write(listPath, JSON.stringify(list));
  const kept = files
    .filter(({ path }) => isAlwaysKept(path))
    .map(({ path, revision }) => ({
      url: base.replace(/\/$/u, '') + path,
      revision: isHashed(path) ? null : revision,
    }));
  const worker = before?.worker ?? (await bundleWorker());
  folder.write('sw.js', `self.alwaysKept=${JSON.stringify(kept)};\n${worker}`);
  const { library, common } = sizesOf(files);
  const summary = `离线：常用的 ${String(kept.length)} 个文件 ${common} MB，整个文库 ${library} MB`;
  return { kept: { worker, packed }, summary };
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
function withSizes(folder: Folder, listed: readonly BuiltFile[]): readonly BuiltFile[] {
  const page = `${libraryPage}index.html`;
  let files = listed;
  // It belongs to the library itself: what it says changes its own size once.
  for (let round = 0; round < 2; round += 1) {
    const stamped = stampSizes(folder.read(page), sizesOf(files));
    folder.write(page, stamped);
    const anew = asListed(libraryPage, Buffer.from(stamped));
    files = files.map((file) => (file.path === libraryPage ? anew : file));
  }
  return files;
}
