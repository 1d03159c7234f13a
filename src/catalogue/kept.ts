import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import * as v from 'valibot';

/**
 * Where builds keep things for the next one of the same site.
 *
 * @param cache Astro's own folder for that
 * @param base path under which the site stands: of the site under another one nothing can be used
 */
export function keptFolder(cache: string, base: string): string {
  return join(cache, `kept${base.replace(/[^\w-]+/gu, '_')}`);
}

/**
 * Reads what a build before has kept.
 *
 * @param key with what it was kept: where it names the code that wrote it, little need be said of what that writes
 * @returns undefined when it was another, or nothing can be read there
 */
export function readKept<Kept>(
  file: string,
  key: string,
  kept: v.GenericSchema<unknown, Kept>,
): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { success, output } = v.safeParse(v.tuple([v.literal(key), kept]), deserialize(readFileSync(file)));
    return success ? output[1] : undefined;
  } catch {
    // Written by another Node, or not to its end.
    return undefined;
  }
}

/** Keeps something for the next build. */
export function writeKept(file: string, key: string, kept: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, serialize([key, kept]));
  renameSync(`${file}.new`, file);
}
