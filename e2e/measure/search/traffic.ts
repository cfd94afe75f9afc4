import type { Page } from '@playwright/test';

/** What a page has loaded, in bytes as they were transferred, headers included. */
export interface Traffic {
  all: number;
  scripts: number;
}

/** Counts all that a page loads from now on. */
export async function watchTraffic(page: Page): Promise<Traffic> {
  const traffic: Traffic = { all: 0, scripts: 0 };
  const scripts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.all += encodedDataLength;
    if (scripts.has(requestId)) traffic.scripts += encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
}
