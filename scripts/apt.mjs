// Installs Debian and Ubuntu packages that the tests need, where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './toolchain.mjs';

export const isRoot = process.getuid?.() === 0;

let updated = false;

/** Says what it is about to install and installs it. Does nothing on systems without apt-get or without the right to
 * use it, but says so: the callers look again.
 * @param {readonly string[]} packages */
export async function aptInstall(packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const command = `${isRoot ? '' : 'sudo '}apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    console.log(`没有权限安装，请自己运行 Not allowed to install, please run: ${command}`);
    return;
  }
  console.log(`正在安装 Installing: ${command}`);
  const [program, asRoot] = isRoot ? ['env', []] : ['sudo', ['-n', 'env']];
  const apt = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const impatient = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30'];
  if (!updated) await run(program, [...apt, ...impatient, 'update']);
  updated = true;
  await run(program, [...apt, ...impatient, 'install', '--yes', '--no-install-recommends', ...packages]);
}
