import { kinds } from './kinds.ts';
import { answeredSomehow } from './sabotage.ts';
import { unfitting } from './spacing.ts';
import { expect, test } from './test.ts';

test.use({ bypassCSP: true });

test('no kind of page scrolls sideways or cuts words, in a wide face and with the reader’s spacing', async ({
  page,
}) => {
  const found: string[] = [];
  for (const address of Object.values(kinds)) {
    await page.goto(address);
    if (address.startsWith('/search/')) await answeredSomehow(page);
    found.push(...(await unfitting(page)));
  }
  expect(found).toEqual([]);
});
