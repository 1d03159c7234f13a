// `npm run bench:search [-- 1000 10000]`: how the search grows with the library. For each size it makes that
// many passages out of the site's own sentences, indexes them with the site's own code, opens the built
// search page on them in a real Chromium and prints what indexing costs, what a reader downloads and how long
// a keystroke takes. Build the site first; CHROMIUM_PATH names the browser.
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { readBuiltPages } from '../src/catalogue/built-pages.ts';
import { vocabulary } from '../src/vocabulary/vocabulary.ts';
import { buildIndex, type IndexFiles } from '../src/search/index/build-index.ts';
import { readRecords } from '../src/search/index/records.ts';
import { watchMemory } from './memory.ts';
import { measureSearch } from './reader.ts';
import { serveSite } from './serve.ts';
import { syntheticPages } from './synthetic.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const pages = readBuiltPages(dist);
const records = pages.flatMap(({ html, url }) => readRecords(html, url));
if (records.length === 0) throw new Error('dist/ holds no passages: run `npm run build` first.');

const columns: { size: number; figures: Record<string, number> }[] = [];
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const memory = watchMemory();
  const started = performance.now();
  const made = syntheticPages(records, size).flatMap(({ html, url }) => readRecords(html, url));
  const { files } = await buildIndex(made, vocabulary(), new Map(), []);
  const seconds = (performance.now() - started) / 1000;
  const { peak } = memory.stop();
  const site = await serveSite(dist, files);
  const reader = await measureSearch(site.url, records);
  await site.close();
  columns.push({
    size,
    figures: {
      'index, files': files.size,
      'index, kB': bytesOf(files) / 1000,
      'indexing, s': seconds,
      'indexing, peak MB': peak / 1e6,
      ...reader,
    },
  });
}
await close();

const growth = columns.length > 1;
const first = columns[0]?.figures ?? {};
const last = columns.at(-1)?.figures ?? {};
console.log(row('passages', [...columns.map(({ size }) => String(size)), ...(growth ? ['growth'] : [])]));
for (const [name, value] of Object.entries(first)) {
  const cells = columns.map(({ figures }) => (figures[name] ?? 0).toFixed(1));
  if (growth) cells.push(`× ${((last[name] ?? 0) / value).toFixed(2)}`);
  console.log(row(name, cells));
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(12)).join('');
}

function bytesOf(files: IndexFiles['files']): number {
  return [...files.values()].reduce((sum, content) => sum + content.length, 0);
}
