// Installs Debian and Ubuntu packages that the tests need, where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './toolchain.mjs';

export const isRoot = process.getuid?.() === 0;

/** Does nothing on systems without apt-get or without the right to use it: the callers look again.
 * @param {readonly string[]} packages */
export async function aptInstall(packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const [command, asRoot] = isRoot ? ['env', []] : ['sudo', ['-n', 'env']];
  const apt = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const impatient = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30'];
  await run(command, [...apt, ...impatient, 'update']);
  await run(command, [...apt, ...impatient, 'install', '--yes', '--no-install-recommends', ...packages]);
}
