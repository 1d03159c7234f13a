// `npm run make:pictures`: takes the pictures of README.md, docs/*.png, from the built site. Build it first, and run it
// again when what they show has changed.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { browserMissing, findBrowser, fontMissing, hasChineseFont, launchArgs } from './browser.mjs';
import { staticServer } from './static-server.mjs';
import { fail, root } from './toolchain.mjs';

/** @import { Page } from '@playwright/test' */

const wide = { width: 1280, height: 800 };
const phone = { width: 375, height: 800 };
const betweenPhones = 8;
const ground = '#8a8a86';

/** @typedef {(page: Page, origin: string) => Promise<void>} Show leads a page to what is to be seen */

/** @param {string} path @returns {Show} */
const at = (path) => async (page, origin) => {
  await page.goto(origin + path);
};

/** @param {string} words @returns {Show} */
const search = (words) => async (page, origin) => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(words)}`);
  await page.locator('[data-hit]').first().waitFor();
  await page.locator('[data-hit-count]:not([data-pending])').waitFor();
};

/** A draft with its names filled in, as it is while one writes. @type {Show} */
const desk = async (page, origin) => {
  await page.goto(`${origin}/draft/`);
  await page.locator('[data-skeleton=youeryuan]').click();
  await page.locator('[data-draft-item]').first().waitFor();
  await page.locator('.status-message:empty').waitFor({ state: 'attached' });
};

/** @type {ReadonlyMap<string, Show>} */
const pictures = new Map([
  ['home', at('/')],
  ['plan', at('/plans/qiye-niandu/')],
  ['search', search('师徒结对怎么写')],
  ['desk', desk],
]);

/** @type {readonly Show[]} */
const onPhone = [at('/methods/fupan/'), search('送清凉'), desk];

const folder = resolve(root, process.env.OUT_DIR ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) fail(`${folder} 里没有网站，请先构建：npm run build`);
if (!(await findBrowser())) fail(browserMissing);
if (!hasChineseFont()) fail(fontMissing);

const server = staticServer(folder);
await new Promise((listening) => {
  server.listen(0, '127.0.0.1', () => {
    listening(undefined);
  });
});
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://localhost:${String(address.port)}`;
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ args: launchArgs, ...(executablePath && { executablePath }) });

/**
 * A picture of what a reader sees who comes for the first time.
 *
 * @param {Show} show
 * @param {{ width: number, height: number }} viewport
 */
async function take(show, viewport) {
  const isPhone = viewport === phone;
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  await show(page, origin);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return picture;
}

/** @param {string} name @param {ReturnType<typeof sharp>} picture */
async function write(name, picture) {
  const file = await picture.png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 }).toBuffer();
  writeFileSync(join(root, 'docs', `${name}.png`), file);
  console.log(`docs/${name}.png ${String(Math.round(file.length / 1024))} kB`);
}

try {
  for (const [name, show] of pictures) await write(name, sharp(await take(show, wide)));
  const screens = [];
  for (const show of onPhone) screens.push(await take(show, phone));
  const step = phone.width + betweenPhones;
  const side = sharp({
    create: {
      width: step * screens.length - betweenPhones,
      height: phone.height,
      channels: 3,
      background: ground,
    },
  });
  await write(
    'phone',
    side.composite(screens.map((input, index) => ({ input, left: index * step, top: 0 }))),
  );
} finally {
  await browser.close();
  server.close();
}
