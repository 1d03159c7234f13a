import { defineConfig } from '@playwright/test';
import { launchArgs } from './scripts/browser.mjs';

const port = process.env.E2E_PORT ?? '4399';
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  // Playwright empties its output folder when it starts: the JSON reports live one level above.
  outputDir: 'test-results/e2e',
  // The same pictures on every machine: nothing of it is in them, see tests/support/frozen-look.ts.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // A small machine may be busy for some seconds, which says nothing about the site. An edge between two pixels may be
  // drawn a little otherwise; a line moved by one is seen.
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.2 } },
  reporter: [['list'], ['json', { outputFile: 'test-results/test-e2e.json' }]],
  fullyParallel: true,
  // One more than small machines have cores: now and then a test waits.
  workers: 3,
  // What fails is run once more, for a trace of it: recording them all would take as long as the tests. How many may
  // pass only then says scripts/test.mjs.
  retries: 1,
  forbidOnly: !!process.env.CI,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    colorScheme: 'light',
    // Tests ask the server, but for those of what works without it.
    serviceWorkers: 'block',
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
  },
  // What runs where is said here and by the tags of tests, nowhere else.
  projects: [
    {
      name: 'desktop',
      testIgnore: /-touch\.spec\.ts$/u,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      // What touch or the width of the window changes: tests tagged @phone, and files named for it.
      name: 'phone',
      grep: /@phone|-touch\.spec\.ts/u,
      use: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    // The same server as `npm start`. It also answers as http://gonghui.test, see launchArgs.
    command: `"${process.execPath}" scripts/serve.mjs`,
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    // A server left running may belong to another checkout: better a clear error than its pages.
    reuseExistingServer: false,
  },
});
