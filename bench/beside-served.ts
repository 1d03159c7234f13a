import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packFile } from '../scripts/pack-file.mjs';
import { deployed, startNginx } from '../tests/support/nginx.ts';
import { freePort } from '../tests/support/real-server.ts';
import { table } from './results.ts';

/** So many readers ask at once, each as soon as it is answered, for so many seconds. */
const readers = 32;
const seconds = 10;

/**
 * Puts built sites behind the same nginx, with `deploy/gonghui.conf` and packed files, and asks each for its pages by
 * lot, in turns. Needs Debian's `nginx`, `libnginx-mod-http-brotli-static` and `wrk`.
 *
 * @param folders of the built sites, by their names
 * @param runs how often each is asked for ten seconds; the run in the middle counts
 */
export async function measureServed(folders: ReadonlyMap<string, string>, runs: number): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'gonghui-served-'));
  // nginx reads as a user of its own.
  chmodSync(work, 0o755);
  const sites = await Promise.all([...folders].map(([name, folder]) => serve(work, name, folder)));
  const nginx = await startNginx(
    work,
    sites.map(({ folder, port }) => ({ settings: deployed, root: '/srv/gonghui', folder, port })),
  );
  const answers = new Map<string, Answered[]>();
  for (let run = 0; run < runs; run += 1)
    for (const { name, port, script } of sites)
      answers.set(name, [...(answers.get(name) ?? []), await load(port, script)]);
  nginx.kill();
  rmSync(work, { recursive: true, force: true });
  const rows = sites.map(({ name, pages }) => {
    const sorted = (answers.get(name) ?? []).toSorted((a, b) => a.rate - b.rate);
    const { rate, last, size } = sorted[Math.floor(sorted.length / 2)] ?? { rate: 0, last: '–', size: 0 };
    return [name, String(pages), rate.toFixed(0), last, (size / rate / 1000).toFixed(1)];
  });
  const heads = ['', 'pages', 'requests/s', '99 % within', 'kB an answer'];
  const how = `${String(readers)} readers at once, ${String(seconds)} s, ${String(runs)} runs in turns`;
  return `${how}\n\n${table(heads, rows)}`;
}

interface ServedSite {
  name: string;
  folder: string;
  port: number;
  pages: number;
  /** what tells wrk which pages to ask for */
  script: string;
}

async function serve(work: string, name: string, built: string): Promise<ServedSite> {
  const folder = join(work, name);
  cpSync(built, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files) await packFile(join(folder, file));
  const pages = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => encodeURI(`/${file.slice(0, -'index.html'.length)}`));
  const script = join(work, `${name}.lua`);
  const list = pages.map((page) => JSON.stringify(page)).join(',');
  const ask = 'return wrk.format("GET", pages[math.random(#pages)])';
  writeFileSync(script, `math.randomseed(1)\nlocal pages = {${list}}\nrequest = function() ${ask} end\n`);
  return { name, folder, port: await freePort(), pages: pages.length, script };
}

interface Answered {
  /** answers a second */
  rate: number;
  /** within what time 99 of 100 came, as wrk writes it: 3.21ms */
  last: string;
  /** bytes a second */
  size: number;
}

async function load(port: number, script: string): Promise<Answered> {
  const told = [
    ...['-t1', `-c${String(readers)}`, `-d${String(seconds)}s`, '--latency', '-s', script],
    ...['-H', 'Accept-Encoding: br, gzip', `http://127.0.0.1:${String(port)}/`],
  ];
  const { stdout } = await promisify(execFile)('wrk', told, { timeout: 10 * 1000 * seconds });
  if (/Non-2xx|Socket errors/u.test(stdout)) throw new Error(`not all was answered:\n${stdout}`);
  const [, rate = '0'] = /Requests\/sec:\s+([\d.]+)/u.exec(stdout) ?? [];
  const [, last = '–'] = /99%\s+(\S+)/u.exec(stdout) ?? [];
  const [, amount = '0', unit = 'B'] = /Transfer\/sec:\s+([\d.]+)([KMG]?B)/u.exec(stdout) ?? [];
  return { rate: Number(rate), last, size: Number(amount) * (units[unit] ?? 1) };
}

const units: Readonly<Record<string, number>> = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };
