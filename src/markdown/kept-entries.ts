import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readKept, writeKept } from '../catalogue/kept.ts';

/** What Astro knows of a file of the content folder, as far as it matters here. */
export interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  filePath?: string | undefined;
  /** its text; none where it became a module */
  rendered?: unknown;
}

/** An entry, and of what it was made. */
export interface KeptEntry {
  /** path of its file, from the root of the project */
  file: string;
  /** of what stood in the file */
  hash: string;
  entry: StoredEntry;
}

const keptSchema = v.array(
  v.custom<KeptEntry>((one) => v.is(v.object({ file: v.string(), hash: v.string() }), one)),
);

const placeOf = (cache: string, folder: string): string => join(cache, 'content', `${folder}.bin`);

/** A value that tells texts apart. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Keeps the entries of a folder for a build that does without Astro's own content layer.
 *
 * @param cache where things are kept
 * @param madeWith changes with all that they were made with
 * @param read hashes of the texts that were read: what has changed meanwhile is not kept
 */
export function keepEntries(
  cache: string,
  folder: string,
  madeWith: string,
  entries: readonly (readonly [id: string, entry: StoredEntry])[],
  read: ReadonlySet<string>,
): void {
  const kept = entries.flatMap(([, entry]): KeptEntry[] => {
    const file = entry.filePath ?? '';
    const hash = existsSync(file) ? hashOf(readFileSync(file, 'utf8')) : '';
    return read.has(hash) ? [{ file, hash, entry }] : [];
  });
  writeKept(placeOf(cache, folder), madeWith, kept);
}

/** The entries of a folder as they were kept; none when they were made with something else. */
export function keptEntries(cache: string, folder: string, madeWith: string): KeptEntry[] {
  return readKept(placeOf(cache, folder), madeWith, keptSchema) ?? [];
}
