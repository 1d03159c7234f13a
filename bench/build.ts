// `npm run bench:build [-- 350 1000 3000] [--starlight] [--runs=3]`: what a build takes as the library grows. For each
// size it makes a site of that many pages out of the site's own sentences and builds it cleanly, then again after one
// section has changed; with --starlight it builds a Starlight site of the same texts in turns with it. Seconds of the
// processor, of the clock, and the most memory held, medians of all runs. Nothing here installs or changes the project.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLibrary } from './library.ts';
import { watchMemory, type Taken } from './memory.ts';
import { makeStarlight } from './starlight.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);
const sizes = options.filter((option) => /^\d+$/u.test(option)).map(Number);
const runs = Number(options.find((option) => option.startsWith('--runs='))?.slice(7) ?? 3);
const place = mkdtempSync(join(tmpdir(), 'bench-build-'));
const [ours, theirs] = [join(place, 'ours'), join(place, 'starlight')];

type Build = Taken & { wall: number; phases: string[] };

for (const size of sizes.length > 0 ? sizes : [350, 1000, 3000]) {
  const texts = makeLibrary(project, ours, size);
  const beside = options.includes('--starlight');
  if (beside) makeStarlight(theirs, texts);
  const builds: Record<string, Build[]> = { ours: [], again: [], starlight: [] };
  for (let run = 0; run < runs; run += 1) {
    builds.ours?.push(await buildCleanly(ours));
    if (beside) builds.starlight?.push(await buildCleanly(theirs));
  }
  const section = texts.findLast(({ path }) => path.startsWith('snippets'));
  for (let run = 0; run < runs; run += 1) {
    addSentence(join(ours, 'content', section?.path ?? ''), `第${String(run + 1)}次再加一句。`);
    builds.again?.push(await build(ours));
  }
  const again = digestOf(join(ours, 'dist'));
  await buildCleanly(ours);
  const isSame = digestOf(join(ours, 'dist')) === again;
  const pages = readdirSync(join(ours, 'dist'), { recursive: true, encoding: 'utf8' });
  console.log(`\n${String(pages.filter((path) => path.endsWith('.html')).length)} pages`);
  for (const [name, all] of Object.entries(builds)) if (all.length > 0) report(name, all);
  console.log(`a second build gives ${isSame ? 'the bytes of a clean one' : 'OTHER BYTES than a clean one'}`);
}
rmSync(place, { recursive: true, force: true });

async function buildCleanly(folder: string): Promise<Build> {
  for (const name of ['dist', '.astro', join('node_modules', '.astro'), join('node_modules', '.vite')])
    rmSync(join(folder, name), { recursive: true, force: true });
  return build(folder);
}

async function build(folder: string): Promise<Build> {
  const began = performance.now();
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--json'], { cwd: folder });
  const watch = watchMemory(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const taken = watch.stop();
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${said.slice(-3000)}`);
  const phases = [...said.matchAll(/"message":"([^"]* s CPU[^"]*)"/gu)].map(([, phase = '']) => phase);
  return { ...taken, wall: (performance.now() - began) / 1000, phases };
}

/** Lengthens the first paragraph of a text. */
function addSentence(file: string, sentence: string): void {
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/。\n/u, `。${sentence}\n`));
}

function report(name: string, builds: readonly Build[]): void {
  const middle = (value: (build: Build) => number): number => {
    const sorted = builds.map(value).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const cells = [
    `${middle(({ cpu }) => cpu).toFixed(1)} s CPU`,
    `${middle(({ wall }) => wall).toFixed(1)} s`,
    `${(middle(({ peak }) => peak) / 2 ** 20).toFixed(0)} MiB`,
  ];
  console.log(name.padEnd(12) + cells.map((cell) => cell.padStart(14)).join(''));
  for (const phase of builds.at(-1)?.phases ?? []) console.log(`  ${phase}`);
}

/** One value for all files of a folder, their names and their bytes. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(path);
    if (/\.\w+$/u.test(path)) hash.update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}
