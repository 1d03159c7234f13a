// Finds what the browser tests need: a Chromium that starts and a Chinese font. It installs nothing; that does
// prepare-tests.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { isRoot } from './apt.mjs';
import { fail } from './toolchain.mjs';

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

export const browserMissing =
  '缺少浏览器：浏览器测试需要 chromium-headless-shell、Chromium、Chrome 或 Edge。\n' +
  '请安装其中一个（Debian：apt-get install chromium-headless-shell），或用环境变量 CHROMIUM_PATH 指出它的路径。\n' +
  'The browser tests need a Chromium: install one, or point CHROMIUM_PATH at it.';

export const fontMissing =
  '缺少中文字体：浏览器测试需要一种，例如 Noto Sans CJK（Debian 和 Ubuntu：apt-get install fontconfig fonts-noto-cjk）。\n' +
  'The browser tests need a Chinese font, such as Noto Sans CJK.';

/**
 * Finds a browser and leaves its path in the environment variable CHROMIUM_PATH, empty for Playwright's own.
 *
 * @param {{ shellOnly?: boolean }} [options] shellOnly: only a headless shell will do, which takes half the time
 * @returns {Promise<boolean>} false when none starts
 */
export async function findBrowser({ shellOnly = false } = {}) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await starts(given)) return true;
    fail(`CHROMIUM_PATH 指向的浏览器无法启动：${given}\nThe browser at CHROMIUM_PATH does not start.`);
  }
  // The empty path stands for Playwright's own browser, which is a headless shell.
  const shells = [...inPath('chromium-headless-shell'), ''];
  for (const path of shellOnly ? shells : [...shells, ...browsers()]) {
    if (await starts(path)) {
      process.env.CHROMIUM_PATH = path;
      return true;
    }
  }
  return false;
}

/** Without a Chinese font every character is a box: widths, line breaks and pictures would be wrong. */
export function hasChineseFont() {
  // macOS and Windows bring Chinese fonts.
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function browsers() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const { ProgramFiles: programs = '', 'ProgramFiles(x86)': programs86 = '' } = process.env;
  return [
    ...names.flatMap(inPath),
    // Where macOS and Windows install them, outside of PATH.
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[programs, programs86].flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ].filter((path) => existsSync(path));
}

/** @param {string} name */
function inPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
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
