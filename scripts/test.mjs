// `npm test`: every check. Quick ones first and beside each other, then what needs the built site, the browser last.
// A step that fails keeps back those that need it; the others still run. Must run on Node 18, see toolchain.mjs.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, npm, root, stopWithNpm, wasStopped } from './toolchain.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script of package.json
 * @property {readonly string[]} [needs] scripts that must have passed
 * @property {'vitest' | 'playwright'} [runner] whose tests are counted
 * @property {boolean} [aloud] its output is shown while it runs: it takes long, or says what it is about to do
 * @property {boolean} [alone] nothing else may take time from it
 */

/** Only one may write .astro/ at a time: `sync`, then the builds.
 * @type {readonly Step[]} */
const steps = [
  { title: '测试用的程序和字体 programs and font', script: 'test:prepare', aloud: true },
  { title: '内容的类型 types of the content', script: 'sync' },
  { title: '代码规则 lint', script: 'lint', needs: ['sync'] },
  { title: '类型 types', script: 'check', needs: ['sync'] },
  { title: '单元测试 unit tests', script: 'test:unit', runner: 'vitest' },
  { title: '格式 format', script: 'format:check' },
  { title: '无用代码 dead code', script: 'knip', needs: ['sync'] },
  {
    title: '构建 build',
    script: 'test:build',
    needs: ['lint', 'check', 'test:unit', 'format:check', 'knip'],
  },
  { title: '成品检查 built site', script: 'test:built', needs: ['test:build'], runner: 'vitest' },
  { title: '检索 search', script: 'test:search', needs: ['test:build'], runner: 'vitest' },
  { title: '导出文件 exported documents', script: 'test:office', needs: ['test:build'], runner: 'vitest' },
  {
    title: '浏览器测试 browser tests',
    script: 'test:e2e',
    needs: ['test:build'],
    runner: 'playwright',
    aloud: true,
    alone: true,
  },
  {
    title: '放在路径下 under a path',
    script: 'test:base',
    needs: ['test:build'],
    runner: 'playwright',
    alone: true,
  },
];

/** Where each runner's report says how many tests passed and how many failed. */
const countPlaces = {
  vitest: { passed: ['numPassedTests'], failed: ['numFailedTests'] },
  playwright: { passed: ['stats.expected', 'stats.flaky'], failed: ['stats.unexpected'] },
};
/** So many browser tests may pass only at their second run: a busy machine has its moments. More are no accident. */
const mayWaver = 2;
/** So many steps at a time, as many as small machines have cores. */
const lanes = 2;
/** Outputs and reports of the steps. */
const results = join(root, 'test-results');

stopWithNpm();
await ensureInstalled();
mkdirSync(results, { recursive: true });

/** @type {{ step: Step, ok: boolean, seconds: number, passed: number, failed: number }[]} */
const done = [];
/** @type {Set<Promise<void>>} */
const running = new Set();
const waiting = [...steps];
while (waiting.length > 0 || running.size > 0) {
  const next = waiting.find(mayStart);
  if (next) {
    waiting.splice(waiting.indexOf(next), 1);
    const work = runStep(next).finally(() => running.delete(work));
    running.add(work);
  } else if (running.size > 0) {
    await Promise.race(running);
    if (wasStopped()) process.exit(130);
  } else {
    // What is left needs a step that failed.
    break;
  }
}

console.log('');
for (const { step, ok, seconds } of [...done].sort((a, b) => b.seconds - a.seconds))
  console.log(`${seconds.toFixed(1).padStart(6)} s ${ok ? '✓' : '✗'} ${step.title} (npm run ${step.script})`);
for (const { title, script } of waiting)
  console.log(`       - 没有运行 not run: ${title} (npm run ${script})`);
const [passed, failed] = [sum(done.map((one) => one.passed)), sum(done.map((one) => one.failed))];
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || waiting.length > 0 ? 1 : 0;

/** @param {Step} step */
function mayStart({ needs = [], alone = false }) {
  if (running.size >= (alone ? 1 : lanes)) return false;
  return needs.every((script) => done.some(({ step, ok }) => ok && step.script === script));
}

/** @param {Step} step */
async function runStep(step) {
  const { title, script, runner, aloud } = step;
  const name = script.replace(':', '-');
  const log = join(results, `${name}.log`);
  // Vitest is told where; the configurations of Playwright say so themselves.
  const report = join(results, `${name}.json`);
  // A report left by an earlier run must not be counted as this one's.
  if (runner) rmSync(report, { force: true });
  console.log(`… ${title} (npm run ${script})`);
  const began = Date.now();
  const output = aloud ? 'inherit' : openSync(log, 'w');
  // The scripts around others (`prelint`) are steps of their own here.
  const args = ['run', '--silent', '--ignore-scripts', script];
  if (runner === 'vitest') args.push('--', `--outputFile.json=${report}`);
  const code = await npm(args, undefined, { stdio: ['ignore', output, output] });
  if (output !== 'inherit') closeSync(output);
  if (wasStopped()) return;

  const seconds = (Date.now() - began) / 1000;
  const passed = runner ? countIn(report, countPlaces[runner].passed) : 0;
  let failed = runner ? countIn(report, countPlaces[runner].failed) : 0;
  const wavered = runner === 'playwright' ? countIn(report, ['stats.flaky']) : 0;
  if (wavered > mayWaver) failed += wavered;
  // What fails without a failed test counts as one: the linter, or a runner that ran nothing.
  if (failed === 0 && (code !== 0 || (runner && passed === 0))) failed = 1;
  done.push({ step, ok: failed === 0, seconds, passed, failed });
  if (failed > 0 && !aloud) console.log(readFileSync(log, 'utf8'));
  const again = wavered > 0 ? `, 第二次才通过 only at their second run: ${String(wavered)}` : '';
  const tests = runner ? `, ${String(passed)} passed, ${String(failed)} failed${again}` : '';
  const took = `${title}: ${seconds.toFixed(1)} s${tests}`;
  console.log(
    failed === 0 ? `✓ ${took}` : `✗ 失败 FAILED: ${took}\n  单独重跑 run it alone: npm run ${script}`,
  );
}

/**
 * The sum of some numbers in a JSON report, 0 without a report.
 *
 * @param {string} file
 * @param {readonly string[]} places where they stand, such as `stats.expected`
 */
function countIn(file, places) {
  if (!existsSync(file)) return 0;
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return sum(places.map((place) => Number(place.split('.').reduce(valueOf, report) ?? 0)));
}

/** @param {unknown} object @param {string} key @returns {unknown} */
function valueOf(object, key) {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
