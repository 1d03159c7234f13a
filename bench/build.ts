// `npm run bench:build [-- 350 1000 3000] [--runs=3]`: what a build takes as the library grows, and in which phases.
// For each size it makes a site of that many pages out of the site's own sentences and builds it cleanly, then again
// after one section has changed. Seconds of the processor, of the clock, and the most memory held, medians of all runs.
// Nothing here installs or changes the project; `npm run bench -- build` puts other generators beside it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLibrary } from './library.ts';
import {
  addSentence,
  build,
  buildCleanly,
  digestOf,
  median,
  type Build,
  type Site,
} from './measured-build.ts';
import { astroKeeps } from './peers.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);
const sizes = options.filter((option) => /^\d+$/u.test(option)).map(Number);
const runs = Number(options.find((option) => option.startsWith('--runs='))?.slice(7) ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const site: Site = {
  folder,
  program: '../scripts/build.mjs',
  build: [],
  output: 'dist',
  kept: astroKeeps,
};

for (const size of sizes.length > 0 ? sizes : [350, 1000, 3000]) {
  const texts = makeLibrary(project, folder, size);
  const clean: Build[] = [];
  for (let run = 0; run < runs; run += 1) clean.push(await buildCleanly(site));
  const cleanPhases = phases();
  const section = texts.findLast(({ path }) => path.startsWith('snippets'));
  const again: Build[] = [];
  for (let run = 0; run < runs; run += 1) {
    addSentence(join(folder, 'content', section?.path ?? ''), `第${String(run + 1)}次再加一句。`);
    again.push(await build(site));
  }
  const againPhases = phases();
  const output = join(folder, 'dist');
  const changed = digestOf(output);
  await buildCleanly(site);
  const isSame = digestOf(output) === changed;
  const pages = readdirSync(output, { recursive: true, encoding: 'utf8' });
  console.log(`\n${String(pages.filter((path) => path.endsWith('.html')).length)} pages`);
  report('clean', clean, cleanPhases);
  report('again', again, againPhases);
  console.log(`a second build gives ${isSame ? 'the bytes of a clean one' : 'OTHER BYTES than a clean one'}`);
}
rmSync(folder, { recursive: true, force: true });

/** What the last build took in each of its phases, by its log. */
function phases(): string[] {
  const log = readFileSync(join(folder, '.astro', 'build.log'), 'utf8');
  return [...log.matchAll(/\[phases\] (.* s CPU.*)/gu)].map(([, phase = '']) => phase);
}

function report(name: string, builds: readonly Build[], inPhases: readonly string[]): void {
  const cells = [
    `${median(builds.map(({ cpu }) => cpu)).toFixed(1)} s CPU`,
    `${median(builds.map(({ wall }) => wall)).toFixed(1)} s`,
    `${(median(builds.map(({ peak }) => peak)) / 2 ** 20).toFixed(0)} MiB`,
  ];
  console.log(name.padEnd(12) + cells.map((cell) => cell.padStart(14)).join(''));
  for (const phase of inPhases) console.log(`  ${phase}`);
}
