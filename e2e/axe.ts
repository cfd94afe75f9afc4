import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The ways in which a page may be looked at. */
export const looks = ['light', 'dark', 'forced colours', 'a width of 320 px'] as const;
export type Look = (typeof looks)[number];

/** Look at the page that is open in one of the ways. */
export async function lookIn(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
  });
  await page.setViewportSize({ width: look === 'a width of 320 px' ? 320 : 1280, height: 720 });
}

/** What axe finds in the page that is open, looked at in every way. */
export async function findingsIn(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const look of looks) {
    await lookIn(page, look);
    // The site has no frames, so axe need not look for them; nor need it describe what passed.
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: tags, resultTypes: ['violations'] })
      .setLegacyMode(true)
      .analyze();
    findings.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${page.url()} in ${look}: ${id} at ${target.join(' ')}: ${failureSummary}`,
        ),
      ),
    );
  }
  return findings;
}
