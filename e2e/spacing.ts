import type { Page } from '@playwright/test';

const face = '"DejaVu Sans", Verdana, sans-serif';
const wide = `* { font-family: ${face} !important }`;
/** The text spacing that a reader may set (WCAG 2.2, 1.4.12). */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** The widest face at hand, the reader's spacing, and both. Needs `bypassCSP`. */
const styles = {
  'as it is': ':root {}',
  'in a wide face': wide,
  'with the reader’s spacing': spaced,
  'in a wide face with the reader’s spacing': wide + spaced,
} as const;

/** Ems that a letter of these words takes in a wide face: DejaVu Sans has 0.527 and Arial 0.467. */
const leastOfWide = 0.52;

/**
 * What does not fit a window of 320 px in each of these: a page that is wider, words that are cut.
 *
 * @throws where there is no wide face: nothing would be known.
 */
export async function unfitting(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 720 });
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  for (const [how, css] of Object.entries(styles)) {
    const style = await page.addStyleTag({ content: css });
    if (css.includes(wide)) await needWideFace(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${page.url()} is ${width} px wide in 320 px ${how}`);
    for (const cut of await page.evaluate(cutWords)) found.push(`${page.url()} cuts “${cut}” ${how}`);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
  return found;
}

async function needWideFace(page: Page): Promise<void> {
  const ems = await page.evaluate((face) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('Nothing can be drawn here');
    pen.font = `100px ${face}`;
    const sample = 'Quote corroborated by several sources';
    return pen.measureText(sample).width / sample.length / 100;
  }, face);
  if (ems >= leastOfWide) return;
  throw new Error(
    `The widest face at hand takes ${ems.toFixed(2)} em a letter, and one as wide as DejaVu Sans at least ` +
      `${leastOfWide}: install that or Verdana (on Debian: apt-get install fonts-dejavu-core)`,
  );
}

/**
 * Runs in the page: the words in each element that hides what it has no room for. In a box one can move to its end, and
 * what shows so many lines of a text on purpose, whatever the spacing, leads to the whole of it.
 */
function cutWords(): string[] {
  const hides = (element: Element): boolean => {
    const { overflow, webkitLineClamp } = getComputedStyle(element);
    return /hidden|clip/.test(overflow) && (webkitLineClamp === 'none' || !element.closest('a[href]'));
  };
  /** What only screen readers are told is one pixel large. */
  const isSeen = ({ clientWidth, clientHeight }: Element): boolean => clientWidth > 1 && clientHeight > 1;
  const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
    scrollWidth > clientWidth || scrollHeight > clientHeight;
  return [...document.querySelectorAll('body :not(input)')]
    .filter((element) => element.checkVisibility() && hides(element) && isSeen(element) && isCut(element))
    .map(
      (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`,
    );
}
