import { defineConfig } from '@playwright/test';
import { launchArgs } from './scripts/browser.mjs';

const port = process.env.E2E_PORT ?? '4399';
const executablePath = process.env.CHROMIUM_PATH;

const desktop = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const phone = {
  viewport: { width: 375, height: 812 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
} as const;
/** Tests that look at how long something takes: beside others they would measure the machine. */
const timed = /@alone/u;

export default defineConfig({
  testDir: 'tests/e2e',
  // Playwright empties its output folder when it starts: the JSON reports live one level above.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', grepInvert: timed, use: desktop },
    {
      name: 'phone',
      // What does not depend on the width of the window or on touch has had its turn on the desktop.
      testIgnore:
        /(?:bad-input|damaged-index|every-page|no-script|print|search-property|search-quality|search-weight)\.spec\.ts$/u,
      grepInvert: timed,
      use: phone,
    },
    {
      name: 'dark',
      // Dark changes colours and nothing else.
      testMatch: /(?:accessibility|layout|preferences|print)\.spec\.ts$/u,
      use: { ...desktop, colorScheme: 'dark' },
    },
    // One after the other, when all others are over.
    { name: 'desktop-alone', grep: timed, dependencies: ['desktop', 'phone', 'dark'], use: desktop },
    { name: 'phone-alone', grep: timed, dependencies: ['desktop-alone'], use: phone },
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
