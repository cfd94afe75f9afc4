import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const all = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules whose answer depends on colours alone, and those whose answer depends on the room there is. */
const ofColour = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
const ofRoom = { type: 'rule' as const, values: ['target-size', 'scrollable-region-focusable', 'color-contrast'] };

/**
 * The ways in which a page may be looked at, and what is asked of it then: all rules hold in each, but few can differ.
 */
const looks = {
  light: { width: 1280, colours: 'light' as const, forced: 'none' as const, asked: all },
  dark: { width: 1280, colours: 'dark' as const, forced: 'none' as const, asked: ofColour },
  'forced colours': { width: 1280, colours: 'light' as const, forced: 'active' as const, asked: ofColour },
  'a width of 320 px': { width: 320, colours: 'light' as const, forced: 'none' as const, asked: ofRoom },
};

type Look = keyof typeof looks;

/** What axe finds in the page that is open, looked at in some ways. */
export async function findingsIn(page: Page, ways = Object.keys(looks) as readonly Look[]): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const way of ways) {
    const { width, colours, forced, asked } = looks[way];
    await page.emulateMedia({ colorScheme: colours, forcedColors: forced });
    await page.setViewportSize({ width, height: 720 });
    // The site has no frames, so axe need not look for them; nor need it describe what passed.
    const axe = new AxeBuilder({ page }).options({ runOnly: asked, resultTypes: ['violations'] }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
    findings.push(
      ...told.map(
        ({ id, target, failureSummary = '' }) =>
          `${page.url()} in ${way}: ${id} at ${target.join(' ')}: ${failureSummary}`,
      ),
    );
  }
  return findings;
}
