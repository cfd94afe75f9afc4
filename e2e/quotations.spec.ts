import { answered, openSearch, quotations, searchBox, status } from './search-page.ts';
import { expect, test } from './test.ts';

/** What is pasted, and the label and claim of the first passage that it should find. */
const pasted: Readonly<Record<string, readonly [text: string, label: string, claim: string]>> = {
  'as printed': ['We will open in April, and not a day later.', 'verbatim', 'brook-open-quote'],
  'in the quotation marks of the article': ['after "two winters of work"', 'verbatim', 'two-winters'],
  'in other quotation marks': ['after “two winters of work”', 'punctuation', 'two-winters'],
  'in capitals, with dashes': ['IN APRIL WE SHALL OPEN — THE QUAY IS FINISHED', 'punctuation', 'post-open-quote'],
  'with a slip of the pen': ['were paid by the twon alone', 'close', ''],
  'with a contraction': [
    "that she wasn't worried about the storm season, whatever the weather men say",
    'close',
    'post-not-worried',
  ],
  'with an attribution stuck to it': [
    'The works cost 2.5 million crowns — Cy Dale, Evening Star',
    'close',
    'works-cost',
  ],
  'with an ellipsis in the middle': ['We will open … The quay is ready', 'close', 'brook-open-quote'],
  'with other bracketed words': [
    'We will open [the harbour] in April, and not a day later',
    'close',
    'brook-open-quote',
  ],
  'in the words of a report that is not here': [
    'We are opening in April and not one day later',
    'close',
    'brook-open-quote',
  ],
  'in another script': ['мы откроемся в апреле и ни днём позже', 'punctuation', 'vestnik-open-quote'],
  'from a list': ['Quay one, 120 metres long', 'verbatim', 'quay-one-length'],
};

test('a quotation is found however it was copied, and labelled no more strongly than is true', async ({ page }) => {
  await openSearch(page);
  for (const [how, [text, label, claim]] of Object.entries(pasted)) {
    await test.step(how, async () => {
      await searchBox(page).fill(text);
      const first = quotations(page).first();
      await expect(first).toHaveAttribute('data-claim', claim);
      await expect(first).toHaveAttribute('data-label', label);
      await answered(page);
      await expect(status(page)).toContainText(label === 'close' ? 'with nearly these words' : 'with these words');
    });
  }
});

test('the first link of a result leads to the very words in the article, and their claim is marked there', async ({
  page,
}) => {
  await openSearch(page, { q: 'The works cost 2.5 million crowns' });
  const link = quotations(page).first().getByRole('link').first();
  expect(await link.getAttribute('href')).toMatch(/^\/articles\/harbour-reopens\/#works-cost$/);
  await link.click();
  await expect(page.locator('#works-cost')).toBeInViewport();
});

test('words that no claim covers lead to their passage', async ({ page }) => {
  await openSearch(page, { q: 'It was quiet in Port Vale on Sunday' });
  const first = quotations(page).first();
  await expect(first).toHaveAttribute('data-claim', '');
  expect(await first.getByRole('link').first().getAttribute('href')).toMatch(/\/articles\/quiet-sunday\/#p2:~:text=/);
});

test('a text that was copied over two paragraphs is shown as one passage with its break', async ({ page }) => {
  await openSearch(page, { q: 'paid by the town alone. Crowds cheered. The ferry will call' });
  const first = quotations(page).first();
  await expect(first).toHaveAttribute('data-label', 'verbatim');
  await expect(first.locator('blockquote p')).toHaveCount(3);
  await expect(first.locator('blockquote mark')).toHaveText([
    'paid by the town alone. ',
    'Crowds cheered. ',
    'The ferry will call',
  ]);
});

test('a result amid a long passage begins with its sentence', async ({ page }) => {
  await openSearch(page, { q: 'Slate was built in 1968. The Topaz' });
  const words = quotations(page).first().getByRole('blockquote');
  await expect(words).toHaveText(/^… The Slate was built in 1968\. The Topaz was built/);
  await openSearch(page, { q: 'The Amber was built in 1950' });
  await expect(words).toHaveText(/^The Amber was built in 1950\. The Basalt/);
});

test('a close result shows what differs, both ways, and the texts are whole', async ({ page }) => {
  await openSearch(page, { q: 'In April we shall close; the quay is finished' });
  const first = quotations(page).first();
  await expect(first.getByRole('blockquote')).toContainText('In April we shall open; the quay is finished');
  await expect(first.locator('blockquote .differs')).toHaveText('open');
  await expect(first.locator('.asked')).toHaveText('You asked for: In April we shall close; the quay is finished');
  await expect(first.locator('.asked .differs')).toHaveText('close');
});

test('a result names the speaker, the rating, and how other outlets printed the utterance', async ({ page }) => {
  await openSearch(page, { q: 'In April we shall open; the quay is finished' });
  const group = page.locator('#quotations > li').first();
  await expect(group).toContainText('Ada Brook');
  await expect(quotations(page).first()).toContainText('Wording differs');
  await expect(group).toContainText('Evening Star');
});

test('what nobody said is said not to be there', async ({ page }) => {
  for (const text of ['The harbour will be closed for good by the end of the year', 'I have a dream that one day']) {
    await openSearch(page, { q: text });
    await expect(status(page)).toContainText('These words are not in these articles.');
    await expect(quotations(page)).toHaveCount(0);
  }
});

test('one or two words are a topic, and topics stand under a heading of their own', async ({ page }) => {
  await openSearch(page, { q: 'million crowns' });
  await expect(quotations(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Claims and articles' })).toBeVisible();
});

test('while the next answer is not ready the last one stays', async ({ page }) => {
  await openSearch(page, { q: 'A cat crossed the square' });
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/fragment/**', async (route) => held.then(() => route.continue()));
  await searchBox(page).fill('were paid by the town alone');
  await expect(page.locator('form#search')).toHaveAttribute('data-state', 'busy');
  await expect(quotations(page).first()).toContainText('A cat crossed');
  release(undefined);
  await answered(page);
  await expect(quotations(page).first()).toContainText('paid by the town alone');
});

test('what is too common to be looked up is not denied, and it is said what to ask', async ({ page }) => {
  await openSearch(page, { q: 'what is it to be' });
  await expect(status(page)).toContainText('Nothing was found of what was looked at. Not all was');
  await expect(status(page)).toContainText('Ask for one sentence of it');
  await expect(status(page)).not.toContainText('not in these articles');
  await expect(quotations(page)).toHaveCount(0);
});

test('a long paste is answered by its best passages, and what was not looked at is said', async ({ page }) => {
  const filler = 'Nothing of this stands in any paper of the collection at all. '.repeat(170);
  await openSearch(page);
  await searchBox(page).fill(`The works cost 2.5 million crowns, and were paid by the town alone. ${filler}`);
  await answered(page);
  await expect(quotations(page).first()).toHaveAttribute('data-claim', 'works-cost');
  await expect(status(page)).toContainText(
    'Only the first 10,000 characters, and of them the longest sentences, were looked at.',
  );
});

test('whatever is pasted is taken as text and answered', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await openSearch(page);
  const texts = [
    '!?…—“”',
    '🙂🙂🙂 🙂',
    'العلاقات سيئة وستظل كذلك',
    '\ud800 lone \udfff surrogates here',
    '%E0%A4%A',
    '"',
    '" " "',
  ];
  for (const text of [
    ...texts,
    '<img src=x onerror=alert(1)> <b>three words',
    'x'.repeat(100_000),
    'are and will be and are',
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
  await searchBox(page).fill('paid by the town alone');
  await answered(page);
  expect(asked.filter((request) => /town|POST/.test(request))).toEqual([]);
});

test('results are reached with the keyboard alone', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.press('/');
  await page.keyboard.type('paid by the town alone');
  await answered(page);
  await expect(quotations(page)).toHaveCount(1);
  const link = quotations(page).first().getByRole('link').first();
  for (let step = 0; step < 12 && !(await link.evaluate((one) => one === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/harbour-reopens\/#p\d+/);
});

test('what a text leaves out, adds or changes is said before the words, and louder where it may turn the sense', async ({
  page,
}) => {
  await openSearch(page, { q: 'The works really cost 2.5 billion crowns, and were paid by the town alone' });
  const first = quotations(page).first();
  await expect(first).toHaveAttribute('data-claim', 'works-cost');
  await expect(first.getByRole('strong')).toHaveText('Your text has “billion” for “million”.');
  await expect(first).toContainText('Your text adds “really”.');
});

test('of each wording it is told whether it stands in quotation marks, and whose it is', async ({ page }) => {
  await openSearch(page, { q: 'We will open in April, and not a day later — Cy Dale' });
  const first = quotations(page).first();
  await expect(first).toContainText('; in quotation marks');
  await expect(first).toContainText('Ada Brook (not named in your text)');
  await searchBox(page).fill('The works cost 2.5 million crowns');
  await expect(first).toContainText('in the outlet’s own words');
});
