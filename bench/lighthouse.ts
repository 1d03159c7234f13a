// `npm run lighthouse [-- part of an address]`: what Lighthouse gives every kind of page on a phone, in its four
// categories. It fails below 100. Build the site first; CHROMIUM_PATH names the browser.
import { fileURLToPath } from 'node:url';
import { freePort } from '../tests/support/real-server.ts';
import { onePageOfEachKind, sitePages } from '../tests/support/site.ts';
import { launchBrowser } from './browser.ts';
import { categories, measurePage } from './lighthouse-page.ts';
import { serveBuilt } from './serve-built.ts';

const columns = [
  ['performance', 5],
  ['accessibility', 6],
  ['best-practices', 8],
  ['seo', 3],
] as const;

/** One page of each kind, and every list, since no two are made alike. */
function pathsToTry(part: string): string[] {
  const lists = sitePages().filter(({ kind }) => kind === 'list');
  const paths = [...onePageOfEachKind(), ...lists].map(({ path }) => path);
  return [...new Set([...paths, '/404.html'])].sort().filter((path) => path.includes(part));
}

const port = await freePort();
const browser = await launchBrowser(port);
const site = await serveBuilt(fileURLToPath(new URL('../dist', import.meta.url)));

let missed = 0;
console.log('speed  access  practice  seo  page');
for (const path of pathsToTry(process.argv[2] ?? '')) {
  const { scores, why } = await measurePage(site.url + path, port);
  console.log(
    [...columns.map(([category, width]) => String(scores[category]).padStart(width)), path].join('  '),
  );
  for (const line of why) console.log(line);
  if (categories.some((category) => scores[category] < 100)) missed += 1;
}
await browser.close();
await site.close();
console.log(missed === 0 ? 'all 100' : `below 100: ${String(missed)} pages`);
process.exitCode = missed === 0 ? 0 : 1;
