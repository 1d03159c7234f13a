import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf } from './site.ts';

const folder = fileURLToPath(new URL('../../test-results/', import.meta.url));

/**
 * Everything of one sort that the site holds, read once for each build: that takes seconds, and every file of tests
 * runs by itself.
 *
 * @param name of the file that keeps it, without its end
 * @param reader the module that reads it: after a change of it, it is read anew
 * @param read gives what JSON can hold
 */
export function keptOfBuild<Item>(name: string, reader: string, read: () => Item[]): Item[] {
  const file = join(folder, `${name}.json`);
  // A build writes every page anew.
  const sources = [fileOf('/'), fileURLToPath(reader), fileURLToPath(import.meta.url)];
  const of = sources.map((path) => statSync(path).mtimeMs).join();
  const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  // Nobody else writes there, so that what bears the stamp has the shape.
  const isKept = (value: unknown): value is { of: string; items: Item[] } =>
    typeof value === 'object' && value !== null && 'of' in value && value.of === of;
  if (isKept(kept)) return kept.items;
  const items = read();
  mkdirSync(folder, { recursive: true });
  const mine = `${file}.${String(process.pid)}`;
  writeFileSync(mine, JSON.stringify({ of, items }));
  // At once, for others may be reading it.
  renameSync(mine, file);
  return items;
}
