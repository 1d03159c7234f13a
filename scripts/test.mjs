// `npm test`: every check, in the order of how fast it answers, stopping at the first that fails.
// Must run on Node 18, see toolchain.mjs.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, npm, root, stopWithNpm, wasStopped } from './toolchain.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

// The JSON reports that vitest.config.ts and playwright.config.ts write beside their output for people.
const vitestReport = {
  file: join(root, 'test-results', 'vitest.json'),
  /** @param {{ numPassedTests: number, numFailedTests: number }} report @returns {Counts} */
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
};
const playwrightReport = {
  file: join(root, 'test-results', 'playwright.json'),
  /** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report @returns {Counts} */
  count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
};

/** @type {{ title: string, script: string, report?: typeof vitestReport | typeof playwrightReport }[]} */
const steps = [
  { title: '测试用的程序和字体 programs and font', script: 'test:prepare' },
  { title: '格式 format', script: 'format:check' },
  { title: '代码规则 lint', script: 'lint' },
  { title: '类型 types', script: 'check' },
  { title: '无用代码 dead code', script: 'knip' },
  { title: '单元测试 unit tests', script: 'test:unit', report: vitestReport },
  { title: '构建 build', script: 'test:build' },
  { title: '成品检查 built site', script: 'test:built', report: vitestReport },
  { title: '导出文件 exported documents', script: 'test:office', report: vitestReport },
  { title: '浏览器测试 browser tests', script: 'test:e2e', report: playwrightReport },
  { title: '放在路径下 under a path', script: 'test:base' },
];

stopWithNpm();
await ensureInstalled();

const total = { passed: 0, failed: 0 };
for (const [index, { title, script, report }] of steps.entries()) {
  console.log(`\n━━ ${String(index + 1)}/${String(steps.length)} ${title} (npm run ${script})`);
  // A report left by an earlier run must not be counted as this one's.
  if (report) rmSync(report.file, { force: true });
  const began = Date.now();
  const code = await npm(['run', '--silent', script]);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (wasStopped()) process.exit(130);

  if (report && existsSync(report.file)) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- a tool's report, in the shape it documents
    const counts = report.count(JSON.parse(readFileSync(report.file, 'utf8')));
    total.passed += counts.passed;
    total.failed += counts.failed;
  } else if (report && code === 0) {
    console.error(`没有测试报告 no test report: ${report.file}`);
    process.exit(1);
  }
  if (code !== 0) {
    console.error(`\n✗ 失败 FAILED after ${seconds} s: ${title}\n  单独重跑 run it alone: npm run ${script}`);
    if (report) console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
    process.exit(code);
  }
  console.log(`✓ ${title}: ${seconds} s`);
}
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
