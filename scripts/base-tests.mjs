// `npm run test:base`: builds the site for a host where it stands under a path, beside dist/, and tries it there.
import { join } from 'node:path';
import { fail, nodeBin, root, run, stopWithNpm, wasStopped } from './toolchain.mjs';

stopWithNpm();
const env = {
  ...process.env,
  BASE: '/union/',
  OUT_DIR: 'test-results/base-site',
  REPORT_URL: 'https://reports.example/new?title={title}&page={address}',
};
const steps = [
  ['build.mjs', '--strict'],
  ['e2e.mjs', '--config', join('tests', 'base', 'playwright.config.ts')],
];
for (const [script = '', ...args] of steps) {
  const code = await run(nodeBin(), [join(root, 'scripts', script), ...args], { env });
  if (wasStopped()) process.exit(130);
  if (code !== 0) fail(`网站放在 /union/ 下时有错，见上。/ The site under /union/ fails, see above.`);
}
