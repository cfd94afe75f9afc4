import { defineConfig } from '@playwright/test';
import { browserArguments, provideBrowser } from './browser.ts';

/** `quick` drives a sample of every kind of page where a test is slow; `full` sweeps every page besides. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './servers.ts',
  fullyParallel: true,
  // Many tests wait for what a page does next: a third has the time of two.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  // Without motion, what a test looks at stands still.
  use: {
    browserName: 'chromium',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: provideBrowser(), args: browserArguments },
  },
  projects: [{ name: 'quick', testIgnore: 'full/**' }, { name: 'full' }],
});
