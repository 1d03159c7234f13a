// `npm run bench [-- build dev load search quality lighthouse served] [--sizes=0,1000,3000] [--runs=3] [--queries=120]
// [--peers=Starlight,VitePress]`: this site beside other generators, each made of the same texts and as it comes. The
// parts asked for are measured, all when none is named, and their tables in bench/RESULTS.md are replaced; what stands
// around them is written by hand. Sites are built in turns. Size 0 is the library as it is. The peers are installed
// from npm into a folder of the system's for temporary files, which stays for the next run. Needs a built site
// (`npm run build`) for all but `build` and `dev`; `served` needs Debian's nginx and wrk.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLibrary, wholeLibrary } from './library.ts';
import { addSentence, build, buildCleanly, median, sizeOf, type Build, type Site } from './measured-build.ts';
import { measureDev, type DevSite } from './beside-dev.ts';
import { measureLighthouse } from './beside-lighthouse.ts';
import { measureInBrowser, measureQuality } from './beside-reader.ts';
import { measureServed } from './beside-served.ts';
import { astroKeeps, makePeer, peers } from './peers.ts';
import { machine, table, writePart } from './results.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const place = join(tmpdir(), 'gonghui-bench');
const astro = 'astro/bin/astro.mjs';
const told = process.argv.slice(2);
const parts = told.filter((part) => !part.startsWith('--'));
const isAsked = (part: string): boolean => parts.length === 0 || parts.includes(part);
const sizes = option('sizes', '0,1000,3000').split(',').map(Number);
const runs = Number(option('runs', '3'));

mkdirSync(place, { recursive: true });
if (isAsked('build')) for (const size of sizes) await measureBuilds(size);
if (isAsked('dev')) writePart('dev', await measureDev(devSites(), 5));
if (['load', 'search', 'quality', 'lighthouse', 'served'].some(isAsked)) await measureReaders();

/** Builds each site of so many pages cleanly and again, in turns. */
async function measureBuilds(size: number): Promise<void> {
  const sites = makeSites(size);
  const clean = new Map<string, Build[]>();
  const again = new Map<string, Build[]>();
  for (let run = 0; run < runs; run += 1)
    for (const [name, site] of sites) push(clean, name, await buildCleanly(site.built));
  for (let run = 0; run < runs; run += 1)
    for (const [name, site] of sites) {
      addSentence(site.text, `第${String(run + 1)}次再加一句。`);
      push(again, name, await build(site.built));
    }
  const rows = [...sites].map(([name, { built }]) => {
    const first = clean.get(name) ?? [];
    const second = again.get(name) ?? [];
    return [
      name,
      spread(first.map(({ wall }) => wall)),
      spread(first.map(({ cpu }) => cpu)),
      (median(first.map(({ peak }) => peak)) / 2 ** 20).toFixed(0),
      spread(second.map(({ wall }) => wall)),
      (sizeOf(join(built.folder, built.output)) / 1e6).toFixed(1),
    ];
  });
  const heads = ['', 'clean, s', 'of the processor, s', 'memory, MiB', 'again, s', 'output, MB'];
  const title = size === 0 ? 'the library' : `${String(size)} pages`;
  writePart(
    `build ${String(size)}`,
    `${machine(place)}; ${title}, ${String(runs)} runs in turns\n\n${table(heads, rows)}`,
  );
}

/** What readers of the built sites get. */
async function measureReaders(): Promise<void> {
  const sites = makeSites(0);
  for (const [name, { built }] of sites) if (name !== 'ours') await buildCleanly(built);
  const folders = new Map(
    [...sites].map(([name, { built }]) => [
      name,
      name === 'ours' ? join(project, 'dist') : join(built.folder, built.output),
    ]),
  );
  if (isAsked('load') || isAsked('search'))
    for (const [part, text] of await measureInBrowser(folders, runs))
      if (isAsked(part)) writePart(part, text);
  if (isAsked('quality'))
    writePart('quality', await measureQuality(folders, Number(option('queries', '120'))));
  if (isAsked('lighthouse')) writePart('lighthouse', await measureLighthouse(folders));
  if (isAsked('served')) writePart('served', await measureServed(folders, runs));
}

/** The sites as their writers have them open. */
function devSites(): Map<string, DevSite> {
  return new Map(
    [...makeSites(0)].map(([name, site]) => {
      // Of all of them only Astro wants the slash.
      const slash = site.program === astro ? '/' : '';
      return [name, { ...site, page: `${site.page}${slash}` }];
    }),
  );
}

/** This site and its peers of the same texts, by their names; of each the file of one section, and its page. */
function makeSites(size: number): Map<string, DevSite> {
  const folder = join(place, 'ours');
  const texts = makeLibrary(project, folder, size === 0 ? wholeLibrary(project) : size);
  const section = texts.findLast(({ path }) => path.startsWith('snippets'))?.path ?? '';
  const ours: Site = {
    folder,
    program: '../scripts/build.mjs',
    build: [],
    output: 'dist',
    kept: astroKeeps,
  };
  const page = `/${section.replace(/\.mdx$/u, '')}`;
  const dev = (port: string): string[] => ['dev', '--port', port];
  const made = new Map<string, DevSite>([
    ['ours', { built: ours, program: astro, dev, text: join(folder, 'content', section), page }],
  ]);
  const wanted = option('peers', peers.map(({ name }) => name).join());
  for (const peer of peers.filter(({ name }) => wanted.split(',').includes(name))) {
    const own = join(place, peer.folder);
    makePeer(peer, own, texts);
    const text = join(own, peer.texts, section.replace(/\.mdx$/u, peer.extension));
    made.set(peer.name, {
      built: { ...peer, folder: own },
      program: peer.program,
      dev: peer.dev,
      text,
      page,
    });
  }
  return made;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The median, and the least and greatest beside it. */
function spread(values: readonly number[]): string {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(1)} (${least.toFixed(1)}–${greatest.toFixed(1)})`;
}

function option(name: string, usual: string): string {
  return told.find((part) => part.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
}
