import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inLibrary } from '../files.ts';

/** A built file that belongs to the library. */
export interface BuiltFile {
  /** address from the root of the site; of a page that of its folder */
  path: string;
  /** hash of its content */
  revision: string;
  bytes: number;
  /** about how many bytes travel where the server packs: a little more than good packing makes of it */
  packed: number;
}

/** How large files are when they are packed, by the hash of what stands in them. */
export type PackedSizes = Map<string, number>;

/**
 * The files of the library in a built site, in the order of their addresses.
 *
 * @param dist absolute
 * @param packed is given the sizes of all that was packed to learn them
 * @param before those of an earlier build
 */
export function listFiles(
  dist: string,
  packed: PackedSizes = new Map(),
  before: ReadonlyMap<string, number> = new Map(),
): BuiltFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: addressOf(relative(dist, file)) }))
    .filter(({ path }) => inLibrary(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => asListed(path, readFileSync(file), packed, before));
}

/** A file of the library as it is listed, by its address and what stands in it. */
export function asListed(
  path: string,
  content: Buffer,
  packed: PackedSizes = new Map(),
  before: ReadonlyMap<string, number> = new Map(),
): BuiltFile {
  const hash = hashOf(content);
  const size = before.get(hash) ?? packedSize(content);
  packed.set(hash, size);
  return { path, revision: hash.slice(0, 12), bytes: content.length, packed: size };
}

function packedSize(content: Buffer): number {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return isPacked ? content.length : Math.min(content.length, gzipSync(content, { level: 1 }).length);
}

/** Names the state of some files: eight hexadecimal digits, others as soon as one of them changes. */
export function versionOf(files: readonly BuiltFile[]): string {
  return hashOf(files.map(({ path, revision }) => `${path} ${revision}\n`).join('')).slice(0, 8);
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/u, '/');
}
