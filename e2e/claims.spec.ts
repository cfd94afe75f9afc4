import type { Page } from '@playwright/test';
import { arrival, shownClaims } from './article-page.ts';
import { reviewedClaim } from './claim-page.ts';
import { articles, claims, expect, test } from './site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('every claim is two steps from the front page, by the list of claims', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Claims' }).click();
      await expect(page).toHaveURL('/claims/');
      const listed = await page
        .getByRole('main')
        .locator('ol h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(listed.sort()).toEqual([...claims]);
    });

    test('every claim is two steps from the front page, by its article', async ({ page }) => {
      const reached: string[] = [];
      for (const article of articles) {
        await page.goto('/');
        await page.getByRole('main').locator(`h3 a[href="${article}"]`).click();
        await expect(page).toHaveURL(article);
        reached.push(...(await shownClaims(page)).map(({ callout }) => callout?.links[0] ?? 'no link'));
      }
      expect(reached.sort()).toEqual([...claims]);
    });

    test('an article and the pages of its claims agree, and lead to one another', async ({ page }) => {
      for (const article of articles) {
        await page.goto(article);
        const shown = await shownClaims(page);
        for (const [index, { id, words, rating, callout }] of shown.entries()) {
          expect(callout).toMatchObject({
            id: `note-${id}`,
            rating,
            number: String(index + 1),
            links: [`/claims/${id}/`, `#${id}`],
          });
          const [previous, next] = [shown[index - 1], shown[index + 1]].map((one) =>
            one ? `/claims/${one.id}/` : null,
          );
          await page.goto(`/claims/${id}/`);
          expect(await reviewedClaim(page)).toEqual({
            words,
            rating,
            label: callout?.label,
            place: callout?.number,
            backLink: `${article}#${id}`,
            previous,
            next,
          });
        }
      }
    });

    test('arriving at a claim shows its words and its callout, and marks no others', async ({ page }) => {
      for (const article of articles) {
        await page.goto(article);
        for (const { id } of await shownClaims(page)) {
          await page.goto(`${article}#${id}`);
          await expect.poll(() => arrival(page)).toEqual({ words: [id], callouts: [`note-${id}`], inSight: true });
        }
      }
    });

    test('from a claim’s page a reader gets to its words, from there to its callout, and back', async ({ page }) => {
      const [claim = ''] = claims;
      const id = claim.split('/')[2] ?? '';
      await page.goto(claim);
      await page.getByRole('link', { name: 'See these words in the article' }).click();
      await expect(page.locator(`mark#${id}`)).toBeInViewport();
      await page.locator(`mark#${id} ~ a[href="#note-${id}"]`).click();
      await expect.poll(() => arrival(page)).toMatchObject({ callouts: [`note-${id}`] });
      await page.locator(`#note-${id}`).getByText('Link to these words').click();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await page.locator(`#note-${id}`).getByRole('link', { name: 'Full review' }).click();
      await expect(page).toHaveURL(claim);
    });

    test('a claim in a folded part of an article is unfolded on arrival', async ({ page }) => {
      const folded: string[] = [];
      for (const article of articles) folded.push(...(await foldedClaims(page, article)));
      expect(folded).not.toEqual([]);
      for (const address of folded) {
        await page.goto('/about/');
        await page.goto(address);
        const part = page.locator('details.not-reporting').filter({ has: page.locator('mark:target') });
        await expect(part).toHaveAttribute('open');
      }
    });
  });
}

/** The addresses of the claims in the parts of an article that are folded away. */
async function foldedClaims(page: Page, article: string): Promise<string[]> {
  await page.goto(article);
  return (await shownClaims(page)).filter(({ folded }) => folded).map(({ id }) => `${article}#${id}`);
}
