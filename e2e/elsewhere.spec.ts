import { mostInAddress } from '../src/browser/long-question.ts';
import { listen } from './faults.ts';
import { answered, openSearch, quotations, searchBox } from './search-page.ts';
import { expect, test } from './test.ts';

const mark = { name: 'Who printed it?' } as const;

test('a bookmark asks for the words that are selected on another page, in a new tab', async ({ page, baseURL }) => {
  await openSearch(page);
  const address = (await page.getByRole('link', mark).getAttribute('href')) ?? '';
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p id="a">The works cost 2.5 million crowns</p>' }),
  );
  await page.goto('https://elsewhere.example/');
  const choose = async (words: string): Promise<string> => {
    const popup = page.waitForEvent('popup');
    await page.evaluate(
      ([code, text]) => {
        const place = document.querySelector('#a');
        if (!place) throw new Error('no place');
        place.textContent = text ?? '';
        if (text !== '') getSelection()?.selectAllChildren(place);
        else getSelection()?.removeAllRanges();
        location.href = code ?? '';
      },
      [address, words],
    );
    const opened = await popup;
    await opened.waitForURL(`${baseURL ?? ''}/search/**`);
    if (words.length < 100 && words !== '') {
      await answered(opened);
      await expect(quotations(opened).first()).toContainText(words);
    }
    const url = opened.url();
    await opened.close();
    expect(page.url()).toBe('https://elsewhere.example/');
    return url;
  };
  expect(new URL(await choose('The works cost 2.5 million crowns')).searchParams.get('q')).toBe(
    'The works cost 2.5 million crowns',
  );
  expect(await choose('')).toBe(`${baseURL ?? ''}/search/`);
  const cut = new URL(await choose('слово и “дело” '.repeat(400))).searchParams.get('q') ?? '';
  expect(encodeURIComponent(cut).length).toBeLessThanOrEqual(mostInAddress);
  expect(encodeURIComponent(cut).length).toBeGreaterThan(mostInAddress - 30);
});

test('on our own page a click on the bookmark says how to use it, and the policy is not touched', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults = await listen(page, baseURL ?? '');
  await openSearch(page);
  const link = page.getByRole('link', mark);
  expect(await link.evaluate((one: HTMLAnchorElement) => one.draggable)).toBe(true);
  await link.press('Enter');
  await expect(page.getByText('drag it to your bookmarks, go to a page')).toBeVisible();
  await page.getByText('On a phone, or without a mouse').click();
  await page.getByRole('button', { name: 'this button copies' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^javascript:/);
  await expect(page.getByText(`${baseURL ?? ''}/search/?q=%s`)).toBeVisible();
  await expect(page).toHaveURL('/search/');
  expect(faults).toEqual([]);
  await searchBox(page).fill('crowns');
  await expect(link).toBeHidden();
});

test('where its address is not known, a site tells no browser to search it', async ({ page, request }) => {
  expect((await request.get('/opensearch.xml')).status()).toBe(404);
  for (const address of ['/', '/search/', '/search/draft/']) {
    await page.goto(address);
    await expect(page.locator('link[rel=search]')).toHaveCount(0);
  }
});
