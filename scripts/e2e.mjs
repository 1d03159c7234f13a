// `npm run test:e2e [-- playwright's arguments]`: the browser tests. They read dist/, so build first.
// With --every-page (`npm run test:every-page`) every page of the site is opened instead of a part of them.
import { join } from 'node:path';
import { browserMissing, findBrowser, fontMissing, hasChineseFont } from './browser.mjs';
import { fail, root, run, stopWithNpm } from './toolchain.mjs';

/** Of the pages that show no shape of their own, one part is opened a day. */
const parts = 240;

stopWithNpm();
if (!hasChineseFont()) fail(fontMissing);
if (!(await findBrowser())) fail(browserMissing);

const everyPage = process.argv.includes('--every-page');
const today = (Math.floor(Date.now() / 86_400_000) % parts) + 1;
const part = everyPage ? 'all' : (process.env.AXE_PART ?? `${String(today)}/${String(parts)}`);
console.log(`今天打开的其余各页 other pages opened today: ${part}（AXE_PART=${part} 可重复 repeats it）`);

const args = process.argv.slice(2).filter((argument) => argument !== '--every-page');
const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
// Playwright sees for itself whether to use colour; with NO_COLOR each of its workers prints a warning.
const env = { ...process.env, AXE_PART: part, NO_COLOR: undefined };
process.exitCode = await run(process.execPath, [cli, 'test', ...(everyPage ? ['every-page'] : []), ...args], {
  env,
});
