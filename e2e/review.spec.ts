import { expect, test } from './test.ts';

test('on a phone the words, the verdict and the first line of the reason are in the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const id of ['brook-open-quote', 'boats-4000', 'bahr-open-quote', 'works-cost']) {
    await page.goto(`/claims/${id}/`);
    for (const part of ['h1 mark', '.verdict .rating', '.why p']) {
      const place = await page.locator(part).first().boundingBox();
      expect((place?.y ?? Infinity) + 28, `${id}: ${part}`).toBeLessThan(844);
    }
  }
});

test('on a desk what speaks against a claim, for it and beside it stand abreast, against first', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/claims/brook-open-quote/');
  const places = await page.locator('.stances > section').evaluateAll((groups) =>
    groups.map((group) => {
      const { left, top } = group.getBoundingClientRect();
      return { name: group.querySelector('h3')?.textContent.trim().split(/\s/)[0], left, top };
    }),
  );
  expect(places.map(({ name }) => name)).toEqual(['Against', 'For', 'Context']);
  expect(new Set(places.map(({ top }) => top)).size).toBe(1);
  expect(places.map(({ left }) => left)).toEqual(places.map(({ left }) => left).sort((a, b) => a - b));
});

test('a group of evidence without any says so', async ({ page }) => {
  await page.goto('/claims/brook-open-quote/');
  await expect(page.locator('.stances .none').first()).toContainText('none found');
});

test('evidence leads to what its publisher printed, and to our record, and that back to the words', async ({
  page,
}) => {
  await page.goto('/claims/brook-open-quote/');
  const row = page.locator('.evidence-list > li').first();
  await expect(row.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await row.getByRole('link', { name: /^Our record/ }).click();
  await expect(page.getByRole('link', { name: /^Read it at/ })).toHaveAttribute('href', /^https?:/);
  const back = page.locator('.uses a[href$="#brook-open-quote"]');
  await back.click();
  await expect(page.locator('mark#brook-open-quote')).toBeInViewport();
});

test('a source says where else it is cited', async ({ page }) => {
  await page.goto('/sources/radio-vale/');
  await expect(page.locator('.cited a').first()).toBeVisible();
});
