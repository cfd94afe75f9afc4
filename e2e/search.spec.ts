import { answered, found, openSearch, results, searchBox, status } from './search-page.ts';
import { expect, test } from './test.ts';

test('a claim is found by what it says, and the number of results is announced', async ({ page }) => {
  await openSearch(page);
  await expect(status(page)).toBeEmpty();
  await searchBox(page).fill('quay metres');
  await expect(status(page)).toContainText('on the topic');
  await answered(page);
  expect(await found(page)).toContain('/claims/quay-one-length/');
  await results(page).getByRole('link', { name: 'Evening Star: quay one is 120 metres long' }).click();
  await expect(page).toHaveURL('/claims/quay-one-length/');
});

test('as many results as are announced can be shown', async ({ page }) => {
  await openSearch(page, { q: 'sailors' });
  await expect(status(page)).toHaveText('27 claims and articles on the topic.');
  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  }
  await expect(results(page)).toHaveCount(27);
});

test('what is not there is said not to be found', async ({ page }) => {
  await openSearch(page, { q: 'xylophone' });
  await expect(status(page)).toHaveText('No claim or article on the topic.');
  await expect(results(page)).toHaveCount(0);
});

test('where nothing is found the lists are offered, and where something is they are not', async ({ page }) => {
  await openSearch(page, { q: 'xylophone' });
  const lists = page.getByRole('navigation', { name: 'Browse' }).getByRole('link');
  await expect(lists).toHaveText(['Articles', 'Claims', 'Wordings', 'People', 'Sources']);
  await searchBox(page).fill('quay metres');
  await expect(results(page).first()).toBeVisible();
  await expect(lists.first()).toBeHidden();
});

test('an article is found too, in any script', async ({ page }) => {
  await openSearch(page, { q: 'Nothing happened' });
  expect(await found(page)).toContain('/articles/quiet-sunday/');
  await openSearch(page, { q: 'ГАВАНЬ' });
  expect(await found(page)).toContain('/articles/gavan-otkroetsya/');
});

test('letters by which the index tells its records apart find nothing but what they say', async ({ page }) => {
  await openSearch(page);
  for (const q of ['q', 'QZ', 'ff', 'ﬀ', 'fi', 'ﬁ']) {
    await searchBox(page).fill(q);
    await expect(page).toHaveURL(`/search/?${new URLSearchParams({ q })}`);
    await answered(page);
    const titles = await results(page).getByRole('heading').allInnerTexts();
    expect(
      titles.filter((title) => title.trim() === ''),
      q,
    ).toEqual([]);
    await expect(page.getByRole('main')).not.toContainText('undefined');
  }
});

test('filters combine, and stand in the address', async ({ page }) => {
  await openSearch(page);
  for (const [facet, value] of [
    ['kind', 'quotation'],
    ['outlet', 'evening-star'],
    ['rating', 'wording-differs'],
    ['speaker', 'ada-brook'],
    ['year', '2022'],
  ] as const) {
    await page.locator(`select[name="${facet}"]`).selectOption(value);
    await answered(page);
    expect(new URL(page.url()).searchParams.get(facet)).toBe(value);
  }
  await expect.poll(() => found(page)).toEqual(['/claims/two-winters/']);
});

test('a filter narrows what a query finds', async ({ page }) => {
  await openSearch(page, { q: 'metres' });
  const all = await found(page);
  await page.getByLabel('Rating').selectOption('inaccurate');
  await expect(page).toHaveURL(/\?q=metres&rating=inaccurate$/);
  await expect.poll(() => found(page)).toEqual(['/claims/light-30/']);
  expect(all.length).toBeGreaterThan(1);
});

test('reloading and going back restore the query, its filters and its results', async ({ page }) => {
  await openSearch(page, { q: 'harbour' });
  const before = await found(page);
  await page.getByLabel('Kind').selectOption('prediction');
  await answered(page);
  await expect.poll(() => found(page)).not.toEqual(before);
  const narrowed = await found(page);
  await page.reload();
  await answered(page);
  await expect(searchBox(page)).toHaveValue('harbour');
  await expect(page.getByLabel('Kind').getByRole('option', { selected: true })).toContainText('Prediction');
  expect(await found(page)).toEqual(narrowed);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=harbour');
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect.poll(() => found(page)).toEqual(before);
});

test('a slash goes to the box, Escape empties it, and a typed slash stays one', async ({ page }) => {
  await openSearch(page, { q: 'harbour' });
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('harbour');
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL('/search/');
  await searchBox(page).pressSequentially('and/or');
  await expect(searchBox(page)).toHaveValue('and/or');
});

test('with the keyboard alone a reader gets from any page to a result', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('crowns');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=crowns');
  await answered(page);
  const first = results(page).getByRole('link').first();
  const title = await first.innerText();
  for (let stop = 0; stop < 30 && !(await first.evaluate((link) => link === document.activeElement)); stop++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(`${title} · Verbatim`);
});

test('markup in a query is text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>';
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openSearch(page, { q: query });
  await expect(searchBox(page)).toHaveValue(query);
  await expect(status(page)).not.toBeEmpty();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('under /repo/ results lead to pages of that site', async ({ page, repo }) => {
  await page.goto(`${repo}/repo/search/?q=crowns`);
  await answered(page);
  const first = results(page).getByRole('link').first();
  const title = await first.innerText();
  await first.click();
  await expect(page).toHaveURL(`${repo}/repo/claims/works-cost/`);
  await expect(page).toHaveTitle(`${title} · Verbatim`);
});

test('an address may name a value that is too rare to be chosen in the form', async ({ page }) => {
  await page.route(/\/search\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<option value="ada-brook">[^<]*<\/option>/, '');
    await route.fulfill({ response, body });
  });
  await openSearch(page, { q: 'harbour', speaker: 'ada-brook' });
  await expect(page.getByLabel('Speaker')).toHaveValue('ada-brook');
  expect(new URL(page.url()).searchParams.get('speaker')).toBe('ada-brook');
  await expect(page.getByText('which is not here')).toBeHidden();
  const narrowed = await found(page);
  await page.unroute(/\/search\/\?/);
  await openSearch(page, { q: 'harbour', speaker: 'ada-brook' });
  expect(narrowed).toEqual(await found(page));
});

test('a value that no filter has narrows nothing, and is said not to be here', async ({ page }) => {
  await openSearch(page, { q: 'harbour', speaker: 'nobody-of-that-name' });
  await expect(page.getByText('asks for “nobody-of-that-name”, which is not here')).toBeVisible();
  await expect(page.getByLabel('Speaker')).toHaveValue('');
  await expect(results(page)).not.toHaveCount(0);
});

const long = `The works cost 2.5 million crowns. ${'漢字 и кириллица '.repeat(600)}`;

test('a question longer than an address is asked whole, also from another page and after a reload', async ({
  page,
}) => {
  await page.goto('/about/');
  await searchBox(page).fill(long);
  await searchBox(page).press('Enter');
  for (const again of [false, true]) {
    if (again) await page.reload();
    await answered(page);
    await expect(searchBox(page)).toHaveValue(long);
    await expect(page.getByText('has only the beginning of the question')).toBeVisible();
    expect(page.url().length).toBeLessThan(2500);
  }
});

test('where few claims have all words of a question those that have most are found, and slips are told', async ({
  page,
}) => {
  await openSearch(page, { q: 'how many crwons did the works cost?' });
  await expect(status(page)).toContainText('by most of the words');
  await expect(status(page)).toContainText('“crwons” stands nowhere: “crowns” was looked for.');
  expect((await found(page))[0]).toBe('/claims/works-cost/');
});

test('somebody is found by other spellings of the name', async ({ page }) => {
  for (const name of ['Брук', 'Brooke']) {
    await openSearch(page, { q: name });
    expect(await found(page), name).toContain('/claims/brook-open-quote/');
  }
});

test('pages on people, wordings and sources are found, each with its kind, and one kind alone may be asked for', async ({
  page,
}) => {
  await openSearch(page, { q: 'Brook' });
  const pages = page.locator('ol#pages > li');
  await expect(pages.first()).toContainText('Person · ');
  await expect(pages.first().getByRole('link')).toHaveAttribute('href', /^\/people\//);
  expect(await results(page).count()).toBeGreaterThan(0);
  for (const kind of ['person', 'utterance', 'claim']) {
    await page.getByLabel('What').selectOption(kind);
    await answered(page);
    expect(new URL(page.url()).searchParams.get('what')).toBe(kind);
    await expect(results(page).first()).toBeVisible({ visible: kind === 'claim' });
    await expect(pages.first()).toBeVisible({ visible: kind !== 'claim' });
  }
});

test('beside each value stands how many of what was found have it', async ({ page }) => {
  await openSearch(page, { q: 'harbour' });
  const ratings = page.getByLabel('Rating');
  await expect(ratings.locator('option', { hasText: /\([1-9]\d*\)$/ }).first()).toBeAttached();
  const options = await ratings.locator('option').allInnerTexts();
  const [name = ''] = options.filter((text) => /\([1-9]\d*\)$/.test(text));
  await ratings.selectOption(name);
  await answered(page);
  await expect(status(page)).toContainText(new RegExp(`^${/\((\d+)\)/.exec(name)?.[1] ?? ''} claim`));
  // What could be chosen instead is counted without what is chosen.
  await expect.poll(() => ratings.locator('option').allInnerTexts()).toEqual(options);
  await searchBox(page).fill('');
  await ratings.selectOption('');
  await answered(page);
  await expect.poll(async () => (await ratings.locator('option').allInnerTexts()).join()).not.toContain('(');
});
