import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peers } from './peers.ts';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/**
 * Puts what was measured where its part of bench/RESULTS.md stands, between two comments with its name; what is around
 * it stays.
 *
 * @throws Error when the file has no such part
 */
export function writePart(name: string, text: string): void {
  const [opens, closes] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [from, to] = [page.indexOf(opens), page.indexOf(closes)];
  if (from < 0 || to < from)
    throw new Error(`bench/RESULTS.md has no place for “${name}”; it would say:\n${text}`);
  writeFileSync(file, `${page.slice(0, from)}${opens}\n\n${text}\n\n${page.slice(to)}`);
  console.log(`\n${name}\n${text}`);
}

/** A table in Markdown; all but the first column are numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, place) => (place === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** When and on what something was measured, with the versions of the peers installed in a folder. */
export function machine(place: string): string {
  const versions = peers.flatMap(({ folder, packages }) =>
    packages.map((name) => `${name} ${versionOf(join(place, folder, 'node_modules', name, 'package.json'))}`),
  );
  const day = new Date().toISOString().slice(0, 10);
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return `${day}, Node ${process.versions.node}, ${String(cpus().length)} cores, ${memory}; ${versions.join(', ')}`;
}

function versionOf(manifest: string): string {
  if (!existsSync(manifest)) return '–';
  return /"version": *"([^"]+)"/u.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '–';
}
