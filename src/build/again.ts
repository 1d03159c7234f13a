// Builds the site anew where nothing but texts has changed since the build before: with the same program, the same
// scripts and styles, out of what stands in the content folder now. What comes of it has the bytes of a whole build.
// scripts/build.mjs starts it with the folder of the site, and where it ends with `wantsWhole`, a whole build. Tests
// say, too, where things are kept.
import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { keptFolder, readKept } from '../catalogue/kept.ts';
import { siteKey } from './site-key.ts';
import { keptPlaces, knownSchema } from './kept-pages.ts';
import { SiteFolder } from './site-folder.ts';

/** How it ends when it cannot build. */
const wantsWhole = 3;
const root = process.cwd();
const own = join(root, 'node_modules', '.astro');
const cache = process.argv[3] ?? keptFolder(own, process.env.BASE ?? '/');
const dist = resolve(root, process.argv[2] ?? 'dist');
const say = (label: string, message: string): void => {
  process.stdout.write(`${JSON.stringify({ message, label, level: 'info' })}\n`);
};
process.exit((await buildAgain().catch(stopped)) ? 0 : wantsWhole);

/** A whole build finds the same mistake, and tells it in its own words. */
function stopped(error: unknown): boolean {
  say('again', String(error));
  return false;
}

async function buildAgain(): Promise<boolean> {
  const key = siteKey(root);
  const places = keptPlaces(cache);
  const known = readKept(places.known, key, knownSchema);
  if (!known) return false;
  process.env.NODE_ENV ??= 'production';
  const [{ vocabulary }, { contentAgain }, { pagesAgain }, { finishSite }] = await Promise.all([
    import('../vocabulary/vocabulary.ts'),
    import('./content-again.ts'),
    import('./pages-again.ts'),
    import('./finish-site.ts'),
  ]);
  const words = vocabulary();
  phase('start');
  globalThis.contentAgain = await contentAgain(root, cache, known.base, words);
  if (!globalThis.contentAgain) return false;
  phase('content');
  const pages = await pagesAgain(places.server, known);
  if (!pages) return false;
  phase('pages');
  const folder = new SiteFolder(dist);
  for (const path of globSync('**/*', { cwd: places.client, withFileTypes: true })) {
    if (!path.isFile()) continue;
    const file = join(path.parentPath, path.name);
    folder.write(relative(places.client, file), readFileSync(file));
  }
  for (const { path, content } of pages) folder.write(path, content);
  for (const [name, content] of known.maps) folder.write(name, content);
  phase('files');
  const html = pages.filter(({ path }) => path.endsWith('.html'));
  const built = html.map(({ path, content }) => ({
    url: path.replace(/(?<=\/)index\.html$/u, ''),
    html: content.toString(),
    path,
  }));
  await finishSite(
    built.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    {
      ...{ folder, base: known.base, words, root, cache, cards: join(own, 'cards'), key, phase },
      say: (message) => {
        say('finish', message);
      },
    },
  );
  say('build-notes', `写好 ${String(html.length)} 页`);
  return true;
}

/** Tells the log what a phase took. */
function phase(name: string): void {
  const { user, system } = process.cpuUsage();
  const [cpu, wall] = [(user + system) / 1e6, performance.now() / 1000].map((seconds) => seconds.toFixed(2));
  const peak = String(Math.round(process.resourceUsage().maxRSS / 1024));
  say('phases', `until the end of ${name}: ${cpu ?? ''} s CPU, ${wall ?? ''} s, ${peak} MiB`);
}
