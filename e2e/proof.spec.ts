import { createHash } from 'node:crypto';
import { articles, expect, test } from './site.ts';

test('what an article shows, without our additions, is its archived original, and its number is the one shown', async ({
  page,
}) => {
  for (const article of articles) {
    await page.goto(article);
    const archived = page.getByRole('definition').getByRole('link', { name: /\.txt$/ });
    const original = await (await page.request.get((await archived.getAttribute('href')) ?? '')).body();
    const shown = await page.getByRole('article').evaluate(readOriginal);
    expect(fold(shown)).toBe(fold(original.toString('utf8')));
    const sum = createHash('sha256').update(original).digest('hex');
    await expect(page.getByText(sum, { exact: true })).toBeVisible();
    await expect(page.getByRole('article')).toHaveAttribute('data-original', sum);
  }
});

/** Runs of white space to one; a zero character is where the original runs on without any. */
const fold = (text: string): string =>
  text
    .replace(/[ \t\n\f\r]*\0[ \t\n\f\r]*/g, '')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();

/** Runs in the page: the words that are laid out, each block on lines of its own. */
function readOriginal(article: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.hasAttribute('data-ours')) return '';
    const words = [...node.childNodes].map(read).join('');
    const line = getComputedStyle(node).display.startsWith('inline') ? words : `\n${words}\n`;
    return node.hasAttribute('data-joins') ? `${line}\0` : line;
  };
  return read(article);
}
