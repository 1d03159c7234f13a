import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // scripts/test.mjs reads the JSON to add up the tests, and says where it wants it.
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // No test leaves anything behind for another, as `--sequence.shuffle` shows: modules are loaded once.
          isolate: false,
          // Long for a machine that is busy; each takes a fraction of it.
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          setupFiles: ['tests/fixtures/random-runs.ts'],
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          isolate: false,
          // These read dist/, so build first. One test may go through every page of the site.
          include: ['tests/built/**/*.test.ts'],
          setupFiles: ['tests/fixtures/random-runs.ts'],
          testTimeout: 60_000,
          // Some of them run html-validate with .htmlvalidate.json, which differs from its presets so:
          // - void-style off: Astro writes components' void elements as <br>, MDX ones as <br/>; both valid.
          // - no-trailing-whitespace off: blanks at line ends come from templates and mean nothing.
          // - require-sri only across origins: our own files change with every build.
          // - valid-id relaxed: headings' ids are Chinese and may start with a digit, which HTML allows.
        },
      },
      {
        test: {
          name: 'search',
          environment: 'node',
          // These ask the built index in dist/, so build first.
          include: ['tests/search/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'servers',
          environment: 'node',
          // Not part of `npm test`, which runs where nobody has these servers; CI has a job for it.
          include: ['tests/servers/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          environment: 'node',
          // Long ones, not part of `npm test`: `npm run test:faults`, once a week in CI.
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          // In a browser that Playwright does not drive, not part of `npm test`: `npm run test:firefox`.
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'office',
          environment: 'node',
          // These open documents with LibreOffice, which scripts/office.mjs finds, and read dist/ too.
          include: ['tests/office/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
