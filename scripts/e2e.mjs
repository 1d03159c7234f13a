// `npm run test:e2e [-- playwright's arguments]`: the browser tests. They read dist/, so build first.
// With --every-page (`npm run test:every-page`) axe looks at every page of the site instead of a part of them.
import { join } from 'node:path';
import { browserMissing, findBrowser, fontMissing, hasChineseFont } from './browser.mjs';
import { fail, root, run, stopWithNpm } from './toolchain.mjs';

/** Of the reusable sections, which are many and alike, axe looks at one part a day. */
const parts = 12;

stopWithNpm();
if (!hasChineseFont()) fail(fontMissing);
if (!(await findBrowser())) fail(browserMissing);

const everyPage = process.argv.includes('--every-page');
const today = (Math.floor(Date.now() / 86_400_000) % parts) + 1;
const part = everyPage ? 'all' : (process.env.AXE_PART ?? `${String(today)}/${String(parts)}`);
console.log(`axe 今天检查的段落 sections that axe looks at: ${part}（AXE_PART=${part} 可重复 repeats it）`);

const args = process.argv.slice(2).filter((argument) => argument !== '--every-page');
const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
// Playwright sees for itself whether to use colour; with NO_COLOR each of its workers prints a warning.
const env = { ...process.env, AXE_PART: part, NO_COLOR: undefined };
process.exitCode = await run(process.execPath, [cli, 'test', ...(everyPage ? ['every-page'] : []), ...args], {
  env,
});
