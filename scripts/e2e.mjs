// `npm run test:e2e [-- playwright's arguments]`: the browser tests, with a browser that was found or
// installed for them. They read dist/, so build first.
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { root, run, stopWithNpm } from './toolchain.mjs';

stopWithNpm();
await prepareBrowser();
const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
// Playwright sees for itself whether to use colour; with NO_COLOR each of its workers prints a warning.
const env = { ...process.env, NO_COLOR: undefined };
process.exitCode = await run(process.execPath, [cli, 'test', ...process.argv.slice(2)], { env });
