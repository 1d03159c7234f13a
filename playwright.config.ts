import { defineConfig } from '@playwright/test';
import { launchArgs } from './scripts/browser.mjs';

const port = process.env.E2E_PORT ?? '4399';
const executablePath = process.env.CHROMIUM_PATH;

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
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
    {
      name: 'phone',
      // What does not depend on the width of the window or on touch has had its turn on the desktop.
      testIgnore:
        /(?:bad-input|damaged-index|every-page|no-script|print|search-property|search-quality|search-weight)\.spec\.ts$/u,
      use: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
    {
      name: 'dark',
      // Dark changes colours and nothing else.
      testMatch: /(?:accessibility|layout|preferences|print)\.spec\.ts$/u,
      use: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
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
