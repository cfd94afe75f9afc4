import { arriveEverywhere, idsOf, movesOf, publishedArticles as articles } from './still.ts';
import { expect, published, test } from './test.ts';

published(
  'no passage of an article moves when any of its notes is opened, and one note is open at a time',
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const address of articles) {
      await page.goto(address);
      expect(await movesOf(page), address).toEqual([]);
      expect(await page.locator('.callout details[open]').count()).toBeLessThanOrEqual(1);
    }
  },
);

published(
  'who arrives at a claim has its words in the upper half, and what comes before in sight',
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const address of articles) await arriveEverywhere(page, address);
  },
);

published('on a phone, too, whatever note above is closed by that', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of articles) await arriveEverywhere(page, address);
});

test('a note is no taller than the window, and many under one paragraph move nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/articles/register-of-ships/');
  expect(await movesOf(page)).toEqual([]);
  await page.goto('/articles/harbour-reopens/#brook-open-quote');
  const note = page.locator('#note-brook-open-quote .inside');
  expect((await note.boundingBox())?.height).toBeLessThanOrEqual(500);
});

for (const javaScriptEnabled of [true, false]) {
  published.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    published.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });

    published('a line says where one has arrived, and leads to the claims before and after', async ({ page }) => {
      const [address = ''] = articles;
      await page.goto(address);
      const ids = await idsOf(page);
      const second = ids[1];
      published.skip(second === undefined, 'the article has one claim');
      await page.goto(`${address}#${second ?? ''}`);
      const line = page.locator(`#note-${second ?? ''} > .arrival`);
      await expect(line).toBeInViewport();
      await line.getByRole('link', { name: ', before' }).click();
      await expect(page).toHaveURL(`${address}#${ids[0] ?? ''}`);
      await expect(line).toBeHidden();
    });
  });
}

test('the keys [ and ] go on from the claim that was arrived at, or that has the focus', async ({ page }) => {
  await page.goto('/articles/harbour-reopens/');
  const ids = await idsOf(page);
  const at = () => ids.indexOf(new URL(page.url()).hash.slice(1));
  for (const wanted of [0, 1, 2]) {
    await page.keyboard.press(']');
    await expect.poll(at).toBe(wanted);
  }
  await page.locator(`#note-${ids[4] ?? ''} summary`).focus();
  await page.keyboard.press(']');
  await expect.poll(at).toBe(5);
  await page.keyboard.press(']');
  await expect.poll(at).toBe(6);
  await page.keyboard.press('[');
  await expect.poll(at).toBe(5);
});

test('words are the door to their note, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/articles/harbour-reopens/');
  const note = page.locator('#note-boats-4000 .inside');
  await page.locator('mark#boats-4000').click();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('what is opened at the edge of the window is brought into it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/articles/harbour-reopens/');
  const note = page.locator('#note-works-cost');
  await note.locator('summary').evaluate((one) => {
    scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + 10);
  });
  await note.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(note.locator('.inside')).toBeInViewport({ ratio: 0.95 });
});

test('notes have room to be read from the width where they stand in the margin', async ({ page }) => {
  for (const width of [1024, 1100, 1200, 1280]) {
    await page.setViewportSize({ width, height: 768 });
    await page.goto('/articles/harbour-reopens/#works-cost');
    const [note, words] = [page.locator('#note-works-cost .inside'), page.locator('mark#works-cost')];
    const [of, from] = [await note.boundingBox(), await words.boundingBox()];
    expect(of?.width, `${width}`).toBeGreaterThanOrEqual(360);
    expect(of?.x, `${width}`).toBeGreaterThan((from?.x ?? 0) + (from?.width ?? 0));
  }
});

test('the line on arrival has number and rating whole, with its sign, however narrow the window', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/articles/harbour-reopens/#works-cost');
    const line = page.locator('#note-works-cost > .arrival');
    const isWhole = (one: Element): boolean => one.scrollWidth <= one.clientWidth + 1;
    await expect(line.locator('b')).toBeInViewport({ ratio: 1 });
    expect(await line.locator('b').evaluate(isWhole)).toBe(true);
    await expect(line.locator('b .rating')).toBeVisible();
    // Its words begin where those of the page begin.
    const [ofLine, ofPage] = [await line.locator('b').boundingBox(), await page.locator('.brand').boundingBox()];
    expect(Math.abs((ofLine?.x ?? 0) - (ofPage?.x ?? 0))).toBeLessThan(2);
  }
});

test('who comes by a link is at the place at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/articles/harbour-reopens/#crowds-cheered');
  const at = (): Promise<number> => page.evaluate(() => scrollY);
  const first = await at();
  await page.waitForTimeout(300);
  expect(first).toBeGreaterThan(0);
  expect(await at()).toBe(first);
});

test('hovering words shows their note, and focusing a note its words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/articles/harbour-reopens/');
  await page.locator('mark#boats-4000').hover();
  await expect(page.locator('#note-boats-4000')).toHaveClass(/lit/);
  await page.locator('#note-brook-open-quote summary').focus();
  await expect(page.locator('mark#brook-open-quote')).toHaveClass(/lit/);
  await expect(page.locator('#note-boats-4000')).not.toHaveClass(/lit/);
});

test('the keys [ and ] walk the claims', async ({ page }) => {
  await page.goto('/articles/harbour-reopens/#two-winters');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/#brook-open-quote$/);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/#two-winters$/);
});

test('a reader chooses how many marks are shown, and the browser keeps it', async ({ page }) => {
  await page.goto('/articles/harbour-reopens/');
  await page.getByText(/^\d+ to look at$/).click();
  await page.getByRole('radio', { name: 'to look at' }).check();
  await expect(page.locator('#note-light-30')).toBeVisible();
  await expect(page.locator('#note-boats-4000')).toBeHidden();
  await page.goto('/articles/quiet-sunday/');
  await page.goto('/articles/harbour-reopens/');
  await expect(page.locator('#note-boats-4000')).toBeHidden();
  await page.getByText(/^\d+ to look at$/).click();
  await page.getByRole('radio', { name: 'all' }).check();
  await expect(page.locator('#note-boats-4000')).toBeVisible();
});
