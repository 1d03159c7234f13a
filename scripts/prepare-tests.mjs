// `npm run test:prepare`: the one script that installs programs: what tests need besides Node and is not there.
// It says before what it installs and how, and afterwards what is still missing.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { browserMissing, findBrowser, fontMissing, hasChineseFont } from './browser.mjs';
import { findOffice, officeMissing } from './office.mjs';
import { fail, root, stopWithNpm } from './toolchain.mjs';

stopWithNpm();

if (!hasChineseFont()) await aptInstall(['fontconfig', 'fonts-noto-cjk']);
const hasBrowser = await prepareBrowser();
if (!findOffice()) await aptInstall(['libreoffice-writer', 'libreoffice-calc']);

const missing = [
  ...(hasChineseFont() ? [] : [fontMissing]),
  ...(hasBrowser ? [] : [browserMissing]),
  ...(findOffice() ? [] : [officeMissing]),
];
if (missing.length > 0) fail(missing.join('\n\n'));

/** A headless shell runs the tests in half the time of a whole browser, so CI gets one in any case.
 * @returns {Promise<boolean>} whether there is a browser */
async function prepareBrowser() {
  if (await findBrowser({ shellOnly: true })) return true;
  if (!process.env.CI && (await findBrowser())) return true;
  await aptInstall(['chromium-headless-shell']);
  if (await findBrowser({ shellOnly: true })) return true;
  await downloadShell();
  if (await findBrowser()) return true;
  await aptInstall(['chromium']);
  return findBrowser();
}

/** Playwright's headless shell, given up when nothing arrives for a minute: offline it would try for long.
 * @returns {Promise<void>} */
function downloadShell() {
  console.log('正在下载 Downloading: npx playwright install --only-shell chromium');
  return new Promise((resolve) => {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const child = spawn(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    });
    const giveUp = () => child.kill('SIGKILL');
    let timer = setTimeout(giveUp, 60_000);
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      process.stdout.write(chunk);
      // Only progress counts (“20% of 110 MiB”), not the messages of failed attempts.
      if (!chunk.toString().includes('%')) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, 60_000);
    });
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
