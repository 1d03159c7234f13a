// `npm run bench:dev [-- 350 1000] [--runs=5]`: how long a writer waits during `npm run dev`. For each size it makes a
// site of that many pages out of the site's own sentences and starts the development server there, once with nothing
// kept from before and once again; then it edits a section, and a word list, and asks for a page until it shows the
// change. Seconds of the clock and of the processor, medians: on a machine that is busy only the latter say something.
// Nothing here changes the project.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../tests/support/real-server.ts';
import { makeLibrary } from './library.ts';
import { watchMemory } from './memory.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);
const sizes = options.filter((option) => /^\d+$/u.test(option)).map(Number);
const runs = Number(options.find((option) => option.startsWith('--runs='))?.slice(7) ?? 5);
const place = mkdtempSync(join(tmpdir(), 'bench-dev-'));
const folder = join(place, 'site');
/** Nothing takes so long: what has not come until then never will. */
const patience = 120_000;

for (const size of sizes.length > 0 ? sizes : [350, 1000]) {
  const texts = makeLibrary(project, folder, size);
  const section = texts.findLast(({ path }) => path.startsWith('snippets'))?.path ?? '';
  const page = `/${section.replace(/\.mdx$/u, '')}/`;
  console.log(`\n${String(texts.length)} texts`);
  for (const name of ['first page, nothing kept', 'first page']) {
    const server = await start();
    say(name, [await until(server, page, '</html>', server.began, 0)]);
    if (name === 'first page') {
      say(
        'section',
        await timesOf(runs, server, page, (word) => {
          addSentence(section, word);
        }),
      );
      say('word list', await timesOf(runs, server, '/topics/', renameTopic));
    }
    // What it has read is kept a while after it has been shown.
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await server.stop();
  }
}
rmSync(place, { recursive: true, force: true });

interface Server {
  url: string;
  /** when its process began, of the clock of `performance` */
  began: number;
  /** seconds of the processor that it has taken so far, 0 without /proc */
  cpu: () => number;
  stop: () => Promise<void>;
}

async function start(): Promise<Server> {
  const port = await freePort();
  const began = performance.now();
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const watch = watchMemory(child.pid);
  const url = `http://localhost:${String(port)}`;
  return { url, began, cpu: () => watch.stop().cpu, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

/** How long a change took to be seen, in seconds. */
interface Wait {
  wall: number;
  cpu: number;
}

/** Waits from each of some changes until the page shows it. */
async function timesOf(
  count: number,
  server: Server,
  path: string,
  change: (word: string) => void,
): Promise<Wait[]> {
  const times: Wait[] = [];
  for (let run = 0; run < count; run += 1) {
    // The watcher may still be busy with the change before.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const word = `改动${String(run + 1)}`;
    const [began, cpu] = [performance.now(), server.cpu()];
    change(word);
    times.push(await until(server, path, word, began, cpu));
  }
  return times;
}

/** Waits until a page holds some words. */
async function until(server: Server, path: string, words: string, began: number, cpu: number): Promise<Wait> {
  while (performance.now() - began < patience) {
    const text = await fetch(server.url + path, { signal: AbortSignal.timeout(patience) }).then(
      (response) => response.text(),
      // It does not listen yet, or starts anew.
      () => '',
    );
    if (text.includes(words)) return { wall: (performance.now() - began) / 1000, cpu: server.cpu() - cpu };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${path} never showed ${words}`);
}

function addSentence(section: string, word: string): void {
  const file = join(folder, 'content', section);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/。\n/u, `。再加一句${word}。\n`));
}

function renameTopic(word: string): void {
  const file = join(folder, 'content', 'topics.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=definition: )(?:改动\d+)?/u, word));
}

function say(name: string, waits: readonly Wait[]): void {
  const middle = (of: (wait: Wait) => number): string => {
    const sorted = waits.map(of).sort((a, b) => a - b);
    return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2).padStart(8);
  };
  console.log(`${name.padEnd(26)}${middle(({ wall }) => wall)} s${middle(({ cpu }) => cpu)} s CPU`);
}
