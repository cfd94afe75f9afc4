import type { Page } from '@playwright/test';

/**
 * What pages say or do that they should not, as it happens: messages, errors, violations of the policy, requests that
 * fail or leave the site.
 */
export async function listen(page: Page, home: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const note = (what: string): void => {
    faults.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('console', (message) => {
    note(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`error: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`not loaded: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(home).origin) note(`asked elsewhere: ${request.url()}`);
  });
  await page.exposeFunction('policyViolated', (what: string) => {
    note(`policy: ${what}`);
  });
  await page.addInitScript(reportViolations);
  return faults;
}

/** Runs in the page. */
function reportViolations(): void {
  const { policyViolated } = window as unknown as { policyViolated: (what: string) => void };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    policyViolated(`${violatedDirective} ${blockedURI}`);
  });
}
