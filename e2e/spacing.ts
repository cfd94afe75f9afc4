import type { Page } from '@playwright/test';

/** The widest face at hand, and the text spacing that a reader may set (WCAG 2.2, 1.4.12). Needs `bypassCSP`. */
const styles = {
  'as it is': ':root {}',
  'in a wide face': '* { font-family: "DejaVu Sans", Verdana, sans-serif !important }',
  'with the reader’s spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
    'p { margin-block-end: 2em !important }',
} as const;

/** How much wider than a window of 320 px a page is in each of these, where it is. */
export async function tooWideWith(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 720 });
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  for (const [how, css] of Object.entries(styles)) {
    const style = await page.addStyleTag({ content: css });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${page.url()} is ${width} px wide in 320 px ${how}`);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
  return found;
}
