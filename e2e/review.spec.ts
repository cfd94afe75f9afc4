import { expect, test } from './test.ts';

test('on a phone the words, the verdict and the first line of the reason are in the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const id of ['brook-open-quote', 'boats-4000', 'bahr-open-quote', 'works-cost']) {
    await page.goto(`/claims/${id}/`);
    for (const part of ['h1 mark', '.verdict .rating', '.why > p']) {
      const place = await page.locator(part).first().boundingBox();
      expect((place?.y ?? Infinity) + 28, `${id}: ${part}`).toBeLessThan(844);
    }
  }
});

test('the reason stands right under the verdict, the evidence below it, against first, and no hole is left', async ({
  page,
}) => {
  for (const width of [390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['brook-open-quote', 'boats-4000', 'bahr-open-quote', 'works-cost']) {
      await page.goto(`/claims/${id}/`);
      const { names, gaps, holes } = await page.evaluate(readReview);
      expect(names).toEqual(['Against', 'For', 'Context']);
      for (const gap of gaps) expect(gap, `${id} at ${width}`).toBeGreaterThanOrEqual(0);
      for (const gap of gaps) expect(gap, `${id} at ${width}`).toBeLessThan(64);
      expect(holes, `${id} at ${width}`).toEqual([]);
    }
  }
});

/** Runs in the page: what a review has above one another, and the columns of evidence that end too far above others. */
function readReview() {
  const place = (selector: string): DOMRect =>
    document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const [verdict, why, beside, evidence] = [place('.verdict'), place('.why'), place('.beside'), place('.evidence')];
  const holes = [...document.querySelectorAll('.evidence-list')].filter((list) => {
    const items = [...list.children].map((one) => one.getBoundingClientRect());
    const columns = Map.groupBy(items, ({ left }) => left);
    const ends = [...columns.values()].map((column) => Math.max(...column.map(({ bottom }) => bottom)));
    const tallest = Math.max(...items.map(({ height }) => height));
    return Math.max(...ends) - Math.min(...ends) > tallest;
  });
  return {
    names: [...document.querySelectorAll('.stances h3')].map((one) => one.textContent.trim().split(/\s/)[0]),
    gaps: [why.top - verdict.bottom, evidence.top - Math.max(why.bottom, beside.bottom)],
    holes: holes.map((list) => list.textContent.trim().slice(0, 60)),
  };
}

test('the name of a rating leads to what it means', async ({ page }) => {
  await page.goto('/claims/brook-open-quote/');
  const name = page.locator('.verdict').getByRole('link');
  const label = await name.innerText();
  await name.click();
  await expect(page.locator(':target')).toHaveText(label);
  await expect(page.locator(':target')).toBeInViewport();
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
