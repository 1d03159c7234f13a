import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const port = process.env.E2E_PORT ?? '4399';

// `npm run test:faults`: what takes too long for every run. They read dist/, so build first.
export default defineConfig({
  ...shared,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${root}test-results/faults`,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/test-faults.json` }]],
  timeout: 900_000,
  retries: 0,
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    cwd: root,
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [{ name: 'faults', use: { viewport: { width: 1280, height: 900 }, actionTimeout: 60_000 } }],
});
