import type { Page } from '@playwright/test';
import { answered, openSearch, searchBox, status } from './search-page.ts';
import { expect, test } from './site.ts';

const quotations = (page: Page) => page.locator('ol#quotations > li');

/** What is pasted, and the label and claim of the first passage that it should find. */
const pasted: Readonly<Record<string, readonly [text: string, label: string, claim: string | RegExp]>> = {
  'as printed': ['We cannot say there is a dialogue (between Russia and the US)', 'verbatim', 'wb-no-dialogue-quote'],
  'in the quotation marks of the article': ['"a chef to Vladimir Putin,"', 'verbatim', 'rw-putins-chef-nickname'],
  'in other quotation marks': [
    '“We have interfered (in US elections), we are interfering, and we will continue to interfere.”',
    'punctuation',
    'ind-prigozhin-interfered-quote',
  ],
  'in straight for curly marks': [
    "it's not necessary to exaggerate their importance in the short and medium-term",
    'punctuation',
    'ind-not-necessary-exaggerate-quote',
  ],
  'in capitals, with dashes': [
    'THERE ARE NO CONCRETE PLANS YET — BUT I HAVE NO DOUBT',
    'punctuation',
    'wb-putin-donbas-quote',
  ],
  'with U.S. for US': [
    'support for the U.S. course in the world is decreasing',
    'punctuation',
    'wb-medvedev-us-course-quote',
  ],
  'without the hyphen': [
    'in the short and medium term for our relations',
    'punctuation',
    'ind-not-necessary-exaggerate-quote',
  ],
  'with a slip of the pen': [
    'the fabric of our realtions is very thin right now',
    'close',
    'wb-too-early-fabric-thin-quote',
  ],
  'with a misspelt name': ['Russian businessman Yevgeny Prigozin revealed that he had interfered', 'close', ''],
  'in British spelling': [
    'We thoroughly analyse the information that comes in',
    'close',
    'wb-analyze-not-exaggerate-quote',
  ],
  'with a contraction': [
    "These elections can't essentially change anything. Our existing ties are bad",
    'close',
    'rw-existing-ties-bad-quote',
  ],
  'with an attribution stuck to it': [
    'brutal positional battles continue, as before — Volodymyr Zelensky',
    'close',
    'ind-zelensky-front-difficult-quote',
  ],
  'with an ellipsis in the middle': [
    'We have interfered … Carefully, accurately, surgically and in our own way',
    'close',
    'ind-prigozhin-interfered-quote',
  ],
  'without its bracketed words': [
    'I cannot say that we stopped doing everything and watched. We have a lot of things to do',
    'close',
    'rw-stopped-everything-quote',
  ],
  'with other bracketed words': [
    'We think that we should not have false hopes and believe that these [elections in the US] will bring any clarity',
    'close',
    'peskov-2018-false-hopes-quote',
  ],
  'in the translation of an outlet that is not here': [
    'Our relations are bad now and will remain so',
    'close',
    /-bad(-quote)?$/,
  ],
};

for (const [how, [text, label, claim]] of Object.entries(pasted)) {
  test(`a quotation pasted ${how} is found and labelled ${label}`, async ({ page }) => {
    await openSearch(page, { q: text });
    const first = quotations(page).first();
    await expect(first).toHaveAttribute('data-label', label);
    await expect(first).toHaveAttribute('data-claim', claim);
    await expect(status(page)).toContainText(label === 'close' ? 'with nearly these words' : 'with these words');
  });
}

test('the first link of a result leads to the very words in the article, and their claim is marked there', async ({
  page,
}) => {
  await openSearch(page, { q: 'the fabric of our relations (with the US) is very thin right now' });
  const first = quotations(page).first();
  const href = await first.getByRole('link').first().getAttribute('href');
  expect(href).toMatch(/^\/articles\/world-bulletin-2022-midterms\/#wb-too-early-fabric-thin-quote:~:text=/);
  await first.getByRole('link').first().click();
  await expect(page.locator('#wb-too-early-fabric-thin-quote')).toBeInViewport();
});

test('words that no claim covers lead to their paragraph', async ({ page }) => {
  await openSearch(page, {
    q: 'The US military has been actively involved in providing support to Ukraine in the raging conflict',
  });
  const first = quotations(page).first();
  await expect(first).toHaveAttribute('data-claim', '');
  expect(await first.getByRole('link').first().getAttribute('href')).toMatch(/#p8:~:text=/);
});

test('a close result shows what differs, both ways, and the texts are whole', async ({ page }) => {
  await openSearch(page, { q: 'These elections cannot alter anything essential' });
  const first = quotations(page).first();
  await expect(first.getByRole('blockquote')).toContainText('cannot change anything essential');
  await expect(first.locator('blockquote .differs')).toHaveText('change');
  await expect(first.locator('.asked')).toHaveText('You asked for: These elections cannot alter anything essential');
  await expect(first.locator('.asked .differs')).toHaveText('alter');
});

test('a result names the speaker, the rating, and how other outlets printed the utterance', async ({ page }) => {
  await openSearch(page, { q: 'Our existing ties are bad and they will remain bad' });
  const first = quotations(page).first();
  await expect(first).toContainText('Dmitry Peskov');
  await expect(first).toContainText('Quote varies');
  await expect(first.locator('.also').first()).toContainText('The Independent');
});

test('what nobody said is said not to be there', async ({ page }) => {
  for (const text of [
    'Moscow will withdraw its ambassador from Washington by the end of the year',
    'I have a dream that one day this nation will rise up',
    'We will win the elections and they will lose them',
  ]) {
    await openSearch(page, { q: text });
    await expect(status(page)).toContainText('These words are not in these articles.');
    await expect(quotations(page)).toHaveCount(0);
  }
});

test('one or two words are a topic, and topics stand under a heading of their own', async ({ page }) => {
  await openSearch(page, { q: 'nuclear inspections' });
  await expect(quotations(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Claims and articles' })).toBeVisible();
});

test('while the next answer is not ready the last one stays', async ({ page }) => {
  await openSearch(page, { q: 'the fabric of our relations is very thin' });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/fragment/**', async (route) => held.then(() => route.continue()));
  await searchBox(page).fill('brutal positional battles continue');
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'busy');
  await expect(quotations(page).first()).toContainText('fabric');
  release();
  await answered(page);
  await expect(quotations(page).first()).toContainText('brutal positional battles');
});

test('a long paste is answered by its best passages, and what was not looked at is said', async ({ page }) => {
  const filler = 'Nothing of this stands in any article of the collection at all. '.repeat(160);
  await openSearch(page);
  await searchBox(page).fill(
    `There are no concrete plans yet, but I have no doubt that the time will come when Putin will come to Donbas. ${filler}`,
  );
  await answered(page);
  await expect(quotations(page).first()).toHaveAttribute('data-claim', 'wb-putin-donbas-quote');
  await expect(status(page)).toContainText('Only the first 10,000 characters were looked at.');
});

test('whatever is pasted is taken as text and answered', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await openSearch(page);
  for (const text of [
    '!?…—“”',
    '🙂🙂🙂 🙂',
    'العلاقات سيئة وستظل كذلك',
    '\ud800 lone \udfff surrogates here',
    '<img src=x onerror=alert(1)> <b>three words',
    '%E0%A4%A',
    'x'.repeat(100_000),
    'are and will be and are',
    '"',
    '" " "',
  ]) {
    await page.evaluate((value) => {
      const box = document.querySelector('#q');
      if (!(box instanceof HTMLInputElement)) throw new Error('no box');
      box.value = value;
      box.form?.requestSubmit();
    }, text);
    await answered(page);
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test('nothing that is typed leaves the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await openSearch(page);
  await searchBox(page).fill('the fabric of our relations');
  await answered(page);
  expect(asked.filter((request) => /fabric|POST/.test(request))).toEqual([]);
});

test('results are reached with the keyboard alone', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.press('/');
  await page.keyboard.type('brutal positional battles continue');
  await answered(page);
  await expect(quotations(page)).toHaveCount(1);
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    if (
      await quotations(page)
        .first()
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/independent-2022-midterms\/#ind-zelensky-front-difficult-quote/);
});
