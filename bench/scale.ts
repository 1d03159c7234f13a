// `npm run bench:scale [-- 1000 10000 50000]`: what a search costs in bytes and requests as the library grows, without
// a browser: the site's own index of synthetic passages, asked by the site's own engine. Build the site first.
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { readBuiltPages } from '../src/catalogue/built-pages.ts';
import { buildIndex, type IndexFiles } from '../src/search/index/build-index.ts';
import { readRecords } from '../src/search/index/records.ts';
import { byPage } from '../src/search/results/by-page.ts';
import { SearchEngine } from '../src/search/results/engine.ts';
import { vocabulary } from '../src/vocabulary/vocabulary.ts';
import { syntheticPages } from './synthetic.ts';

const queries = [
  '职代会',
  '送清凉',
  '劳动竞赛方案',
  '职工住院了怎么帮他办',
  '女职工',
  '安康杯',
  '会员评家',
  '心理健康',
];
/** So many pages the first screen shows, each by its best hit. */
const first = 5;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const records = readBuiltPages(dist).flatMap(({ html, url }) => readRecords(html, url));
if (records.length === 0) throw new Error('dist/ holds no passages: run `npm run build` first.');
const given = process.argv.slice(2).map(Number);

for (const size of given.length > 0 ? given : [1000, 10_000]) {
  const made = syntheticPages(records, size).flatMap(({ html, url }) => readRecords(html, url));
  const { files } = await buildIndex(made, vocabulary(), new Map(), []);
  const whole = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  const cold: Cost[] = [];
  const warm: Cost[] = [];
  // Cold: each query by a reader who comes for it. Warm: one reader asks all of them.
  for (const query of queries) cold.push(await costOf(files, [query]));
  const once = await costOf(files, queries.slice(0, 1));
  const all = await costOf(files, queries);
  warm.push({ bytes: all.bytes - once.bytes, requests: all.requests - once.requests });
  const mean = (costs: readonly Cost[], of: keyof Cost, count: number): string =>
    (costs.reduce((sum, cost) => sum + cost[of], 0) / count / (of === 'bytes' ? 1000 : 1)).toFixed(1);
  console.log(
    `${String(size)} passages: index ${(whole / 1e6).toFixed(1)} MB in ${String(files.size)} files; a first search ` +
      `${mean(cold, 'bytes', cold.length)} kB in ${mean(cold, 'requests', cold.length)} requests; each after it ` +
      `${mean(warm, 'bytes', queries.length - 1)} kB in ${mean(warm, 'requests', queries.length - 1)}`,
  );
}
await close();

interface Cost {
  /** as sent, packed */
  bytes: number;
  requests: number;
}

/** What one reader fetches who asks these, one after the other. */
async function costOf(files: IndexFiles['files'], asked: readonly string[]): Promise<Cost> {
  const cost = { bytes: 0, requests: 0 };
  const kept = new Set<string>();
  const before = globalThis.fetch;
  globalThis.fetch = (input) => {
    const path = String(input instanceof Request ? input.url : input).replace(/^.*\/pagefind\//u, '');
    const content = files.get(path.replace(/\?.*$/u, ''));
    if (!content) return Promise.resolve(new Response('', { status: 404 }));
    if (!kept.has(path)) {
      kept.add(path);
      cost.requests += 1;
      cost.bytes += path.includes('.pf_') ? content.length : gzipSync(content).length;
    }
    return Promise.resolve(new Response(Buffer.from(content)));
  };
  try {
    const engine = await SearchEngine.load('/pagefind/');
    const options = { choice: {}, first: 0, counts: true, asTyped: false, anyUnit: false, ownUnit: '' };
    for (const query of asked) {
      const { pages, further } = await engine.search(query, options);
      await engine.load(
        byPage(pages)
          .slice(0, first)
          .flatMap(({ best }) => further[best] ?? []),
      );
    }
  } finally {
    globalThis.fetch = before;
  }
  return cost;
}
