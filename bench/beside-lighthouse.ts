import { freePort } from '../tests/support/real-server.ts';
import { readingPages } from './beside-reader.ts';
import { launchBrowser } from './browser.ts';
import { categories, measurePage } from './lighthouse-page.ts';
import { table } from './results.ts';
import { serveBuilt } from './serve-built.ts';

/**
 * What Lighthouse gives the first page and some reading pages of each site on a phone.
 *
 * @param folders of the built sites, by their names
 */
export async function measureLighthouse(folders: ReadonlyMap<string, string>): Promise<string> {
  const port = await freePort();
  const browser = await launchBrowser(port);
  const rows: string[][] = [];
  for (const [name, folder] of folders) {
    const site = await serveBuilt(folder);
    for (const page of ['/', ...readingPages]) {
      const { scores } = await measurePage(site.url + page, port);
      rows.push([`${name}, ${page}`, ...categories.map((category) => String(scores[category]))]);
    }
    await site.close();
  }
  await browser.close();
  return table(['', 'speed', 'access', 'practice', 'seo'], rows);
}
