// Finds, or installs, what the browser tests need: a Chromium that starts and a Chinese font.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, isRoot } from './apt.mjs';
import { fail, root } from './toolchain.mjs';

export const launchArgs = [
  // Chromium's sandbox refuses to run as root, which containers usually are.
  ...(isRoot ? ['--no-sandbox'] : []),
  // The tests must see the site's own requests only.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A plain-http name that is not localhost: no secure context, as when the site is served in a LAN.
  '--host-resolver-rules=MAP gonghui.test 127.0.0.1',
];

/** Makes sure of browser and font, and leaves the browser's path in the environment variable
 * CHROMIUM_PATH (unset when Playwright's own browser is used). */
export async function prepareBrowser() {
  await prepareFont();
  if (await findBrowser()) return;
  console.log('没有找到能用的 Chromium，正在安装…… / No working Chromium found, installing one …');
  await downloadBrowser();
  if (await findBrowser()) return;
  await aptInstall(['chromium']);
  if (await findBrowser()) return;
  fail(
    '浏览器测试需要 Chromium 或 Chrome。请安装后重试，或用环境变量 CHROMIUM_PATH 指出它的路径。\n' +
      'The browser tests need Chromium or Chrome: install one, or point CHROMIUM_PATH at it.',
  );
}

/** @returns {Promise<boolean>} */
async function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const given = process.env.CHROMIUM_PATH;
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
  // '' stands for Playwright's own browser.
  for (const path of given ? [given] : [...found, '']) {
    if (await starts(path)) {
      process.env.CHROMIUM_PATH = path;
      return true;
    }
  }
  if (given)
    fail(`CHROMIUM_PATH 指向的浏览器无法启动：${given}\nThe browser at CHROMIUM_PATH does not start.`);
  return false;
}

/** A file that exists can still fail (Ubuntu's snap stub, missing libraries), so we start it.
 * @param {string} path */
async function starts(path) {
  try {
    const browser = await chromium.launch({
      args: launchArgs,
      timeout: 20_000,
      ...(path && { executablePath: path }),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Playwright's browser, given up when nothing arrives for a minute: offline it would try for long.
 * @returns {Promise<void>} */
function downloadBrowser() {
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

/** Without a Chinese font every character is a box: widths, line breaks and pictures would be wrong. */
async function prepareFont() {
  // macOS and Windows bring Chinese fonts.
  if (process.platform !== 'linux' || hasChineseFont()) return;
  console.log('没有找到中文字体，正在安装…… / No Chinese font found, installing one …');
  await aptInstall(['fontconfig', 'fonts-noto-cjk']);
  if (hasChineseFont()) return;
  fail(
    '浏览器测试需要中文字体，例如 Noto Sans CJK（Debian 和 Ubuntu：apt-get install fonts-noto-cjk）。\n' +
      'The browser tests need a Chinese font, such as Noto Sans CJK.',
  );
}

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
