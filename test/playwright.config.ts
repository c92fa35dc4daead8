import { defineConfig } from '@playwright/test';

const tours = '**/every-*.spec.ts';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './support/announce-engine.ts',
  // Two programs at a time on two cores; a test that only passes at the second attempt has failed.
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // The longest first: begun last, they would run on alone when everything else is done.
  projects: [
    { name: 'tours', testMatch: tours },
    { name: 'flows', testMatch: '**/*.spec.ts', testIgnore: tours },
  ],
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
