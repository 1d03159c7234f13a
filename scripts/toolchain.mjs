// What start.mjs and test.mjs share. They are the first code to run on a fresh machine, so they use
// nothing but Node's own modules and stay within what Node 18 understands.
//
// Astro 7 needs Node >= 22.12, which many machines lack. The npm package `node` (a devDependency) brings
// its own binary; npm puts node_modules/.bin first in the PATH of scripts, so every tool started through
// `npm run` uses that binary.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const lockfile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.install-stamp');
const bundledNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @returns {string} the Node that is new enough to run the tools */
export function nodeBin() {
  // Without its install script (npm's ignore-scripts) the package has no binary: try the Node we have.
  return existsSync(bundledNode) ? bundledNode : process.execPath;
}

/** The message is the whole output: a stack trace would not help whoever reads it.
 * @param {string} message
 * @returns {never} */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

let stopping = false;

/** True once a signal (Ctrl+C, or a process manager's SIGTERM) asked us to stop. */
export const wasStopped = () => stopping;

/** Makes us end when npm does. Told to stop by SIGTERM, npm passes that on to the shell between us, and the
 * shell dies without passing it on to us. (Ctrl+C reaches every process by itself.) */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  setInterval(look, 500).unref();
}

/**
 * Runs a command to its end and passes our signals on, so that nothing outlives us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(line: string) => void} [hear] gets each line of its output instead of our own output
 * @returns {Promise<number>} exit code
 */
export function run(command, args, options = {}, hear) {
  return new Promise((resolve, reject) => {
    const stdio = hear ? 'pipe' : 'inherit';
    const child = spawn(command, args, { cwd: root, stdio, env: environment(), ...options });
    for (const input of [child.stdout, child.stderr]) {
      if (input && hear) createInterface({ input }).on('line', hear);
    }
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      stopping = true;
      child.kill(signal);
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

/**
 * Runs npm itself: the very npm that started us, under the Node that runs it unless told otherwise. The
 * bundled Node, first in our PATH, can be too new for an old npm and disappears while `npm ci` works.
 * @param {readonly string[]} args
 * @param {string} [node]
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, node = process.env.npm_node_execpath ?? process.execPath, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && basename(cli) === 'npm-cli.js') return run(node, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * The environment for the tools: ours, with their programs first in the path.
 *
 * @param {NodeJS.ProcessEnv} [given]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(given = process.env) {
  const env = { ...given };
  // Windows calls it Path, and of two that differ in case it may take either.
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = [join(modules, '.bin'), env[path]].join(delimiter);
  env.ASTRO_TELEMETRY_DISABLED = '1';
  // What Node compiles of the packages is kept for the next time.
  env.NODE_COMPILE_CACHE ??= join(modules, '.cache', 'node');
  // Some tools colour their output in CI even without a terminal; logs are read as plain text.
  if (env.CI) env.NO_COLOR = '1';
  return env;
}

/**
 * Ends the program when the site cannot be built where it lies: Vite takes these characters in a path for parts
 * of an address, and says that files are missing.
 *
 * @param {string} [folder]
 */
export function ensureUsableFolder(folder = root) {
  const [character] = /[#%?]/u.exec(folder) ?? [];
  if (character === undefined) return;
  fail(
    `文件夹的路径里有“${character}”，网站无法构建：${folder}\n请换一个不含 # % ? 的文件夹再试。\n` +
      `The site cannot be built in a folder whose path holds ${character}.`,
  );
}

/** Installs when node_modules is missing or was made from another package-lock.json. */
export async function ensureInstalled() {
  ensureUsableFolder();
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (stamp !== lockHash()) await install();
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (!existsSync(bundledNode) && (major < 22 || (major === 22 && minor < 12))) {
    fail(
      '没有得到足够新的 Node：npm 的 ignore-scripts 设置可能拦住了它的安装脚本。请关掉该设置，或自行安装 Node 22.12 以上版本。\n' +
        'The bundled Node is missing (is ignore-scripts set?), and this Node is older than 22.12.',
    );
  }
}

async function install() {
  console.log('正在安装依赖（第一次运行或依赖有变化时需要，约一分钟）……');
  // --include=dev: with NODE_ENV=production npm would leave out everything we need.
  // --loglevel=error: an old Node draws an engine warning for each tool that the bundled Node will run.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  let code = justInstalledByHand() ? 0 : await npm(['ci', ...options]);
  // npm leaves out optional packages that the Node it runs under is too old for: with Node 18 these are the
  // native halves of Astro's tools. Under the bundled Node it adds what is missing, in seconds.
  if (code === 0 && existsSync(bundledNode)) {
    code = await npm(['install', '--no-save', ...options], bundledNode);
  }
  if (wasStopped()) process.exit(130);
  if (code !== 0) fail('依赖安装失败，原因见上。/ Installing the dependencies failed, see above.');
  writeFileSync(stampFile, lockHash());
}

/** npm's own record of the tree is newer than the lock file after `npm install` or `npm ci` by hand. */
function justInstalledByHand() {
  const record = join(modules, '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lockfile).mtimeMs;
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** @returns {number} the port from the environment variable PORT, or 4321 */
export function wantedPort() {
  const port = Number(process.env.PORT ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    fail(`PORT 应是 1 到 65535 的整数，现在是“${process.env.PORT ?? ''}”。`);
  }
  return port;
}

/**
 * Ends the program when another one already listens on the port.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function ensurePortFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const reason =
        'code' in error && error.code === 'EADDRINUSE' ? '已被别的程序占用' : `无法使用（${error.message}）`;
      fail(`端口 ${String(port)} ${reason}。换一个端口再试，例如：PORT=8080 npm start`);
    });
    probe.listen(port, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}
