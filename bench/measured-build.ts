import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchMemory, type Taken } from './memory.ts';

/** Nobody waits for longer, in milliseconds: the slowest of all needs a few minutes for 3,000 pages. */
const patience = 30 * 60_000;

/** A site that can be built: its folder, its program below node_modules/, what that is told, what it keeps. */
export interface Site {
  folder: string;
  program: string;
  build: readonly string[];
  output: string;
  kept: readonly string[];
}

export type Build = Taken & {
  /** seconds of the clock */
  wall: number;
};

/** Builds as in a fresh clone: nothing is there of a build before. */
export async function buildCleanly(site: Site): Promise<Build> {
  for (const name of [site.output, ...site.kept])
    rmSync(join(site.folder, name), { recursive: true, force: true });
  return build(site);
}

/** @throws Error with the end of what the build said, when it fails */
export async function build({ folder, program, build: told }: Site): Promise<Build> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(folder, 'node_modules', program), ...told], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    timeout: patience,
  });
  const watch = watchMemory(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const taken = watch.stop();
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${said.slice(-3000)}`);
  return { ...taken, wall: (performance.now() - began) / 1000 };
}

/** Lengthens the first paragraph of a text. */
export function addSentence(file: string, sentence: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/。\n/u, `。${sentence}\n`));
}

/** The files of a folder, as paths below it in one order. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** One value for all files of a folder, their names and their bytes. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesOf(folder)) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/** Bytes of all files of a folder. */
export function sizeOf(folder: string): number {
  return filesOf(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

/** The value in the middle of a list. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
