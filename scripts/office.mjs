// Finds what the tests of exported documents open them with: a LibreOffice that has Writer and Calc.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail } from './toolchain.mjs';

export const officeMissing =
  '缺少 LibreOffice Writer 或 Calc：导出文件的测试需要它们' +
  '（Debian 和 Ubuntu：apt-get install libreoffice-writer libreoffice-calc）。\n' +
  '请安装后重试，或用环境变量 SOFFICE_PATH 指出 soffice 的路径。\n' +
  'The tests of exported documents need LibreOffice Writer and Calc: install them, or point SOFFICE_PATH at soffice.';

/** Finds LibreOffice with Writer and Calc and leaves the program's path in the environment variable SOFFICE_PATH.
 * @returns {boolean} false when there is none that works */
export function findOffice() {
  const given = process.env.SOFFICE_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    ...folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]),
    // Where macOS and Windows install it, outside of PATH.
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  ].filter((path) => existsSync(path));
  for (const path of given ? [given] : found) {
    if (converts(path)) {
      process.env.SOFFICE_PATH = path;
      return true;
    }
  }
  if (given)
    fail(
      `SOFFICE_PATH 指向的 LibreOffice 无法转换文件：${given}\nLibreOffice at SOFFICE_PATH converts no files.`,
    );
  return false;
}

/** LibreOffice starts without them too and then converts nothing, so we let it convert a page and a table.
 * @param {string} path */
function converts(path) {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-office-'));
  try {
    const [page, table] = [join(folder, 'page.html'), join(folder, 'table.csv')];
    writeFileSync(page, '<p>1');
    writeFileSync(table, '1,2\n');
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore'];
    spawnSync(path, [...options, '--convert-to', 'pdf', '--outdir', folder, page, table], {
      timeout: 60_000,
    });
    return ['page.pdf', 'table.pdf'].every((name) => existsSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
