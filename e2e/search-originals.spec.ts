import { english } from '../src/config/english.ts';
import { readContent } from '../src/desk/desk.ts';
import { allRecords } from '../src/search/records.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { giveIndex } from './other-index.ts';
import { openSearch, quotations, searchBox, status } from './search-page.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test('what was said in another language is found in it, as the original, with who has it in English', async ({
  page,
}, info) => {
  const catalogue = readContent(sites.fixture.content);
  const articles = catalogue.articles.filter(({ language }) => language === english.tag);
  await writeIndex(allRecords({ ...catalogue, articles }), info.outputPath('index'));
  await giveIndex(page, info.outputPath('index'));
  await openSearch(page, { q: 'мы откроемся в апреле и ни днем позже' });
  const original = page.locator('#originals > li').first();
  await expect(original).toHaveAttribute('data-label', 'original');
  await expect(original.getByText('The original, in Russian, as given by')).toBeVisible();
  await expect(original.locator('blockquote')).toHaveAttribute('lang', 'ru');
  await expect(original.locator('mark')).toContainText('Мы откроемся в апреле');
  await expect(original.getByRole('link', { name: 'Evening Star' })).toBeVisible();
  await expect(quotations(page)).toHaveCount(0);
  await expect(status(page)).toContainText('as sources have it');
  await original.getByRole('link', { name: 'word by word' }).click();
  await expect(page).toHaveURL('/utterances/open-in-april/');
});

test('what is in no language here is said not to be here', async ({ page }) => {
  await openSearch(page);
  await searchBox(page).fill('Мы не знаем, когда это кончится');
  await expect(status(page)).toContainText('not in these articles');
  await expect(status(page)).toContainText('not among the originals');
  await expect(page.locator('#originals')).toHaveCount(0);
});
