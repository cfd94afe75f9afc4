import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The shell is the whole engine without a browser's window: the same pages, in half of the time. */
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium without the background traffic that a closed network refuses. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/**
 * A Chromium to test with: named by `CHROMIUM_PATH`, Playwright's own, or the system's; undefined when there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [chromium.executablePath(), ...usual].find((path) => existsSync(path));
}

/**
 * Find a Chromium, or install one.
 * @throws with one line that says what to do, when neither works.
 */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  try {
    install();
  } catch (error) {
    throw new Error(
      `No Chromium, and none could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test`,
      { cause: error },
    );
  }
  const installed = findBrowser();
  if (!installed)
    throw new Error('No Chromium was found after installing one. Name it: CHROMIUM_PATH=/path/to/chromium npm test');
  return installed;
}

function install(): void {
  console.log('No Chromium found: installing one.');
  const run = (command: string, ...args: string[]): void =>
    void execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell');
  } else {
    run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  }
}
