import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = process.env.E2E_PORT ?? '4399';

// `npm run test:base` builds the site for this path and calls the tests; `serve.mjs` reads the same variables.
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: `${root}test-results/base`,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/test-base.json` }]],
  use: { ...shared.use, baseURL: `http://localhost:${port}${process.env.BASE ?? '/union/'}` },
  projects: [{ name: 'base', use: { viewport: { width: 1280, height: 900 } } }],
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    cwd: root,
    env: { PORT: port },
    url: `http://127.0.0.1:${port}${process.env.BASE ?? '/union/'}`,
    reuseExistingServer: false,
  },
});
