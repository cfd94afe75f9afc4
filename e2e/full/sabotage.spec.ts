import { deniesNothing, parts, sabotage, ways, type Part, type Way } from '../sabotage.ts';
import { quotations } from '../search-page.ts';
import { test, expect } from '../test.ts';

const printed = 'The works cost 2.5 million crowns';

for (const part of Object.keys(parts) as Part[]) {
  for (const way of Object.keys(ways) as Way[]) {
    test(`when ${part} ${way}, nothing printed is denied, and when it is back it is found`, async ({ page }) => {
      const mend = await sabotage(page, part, way);
      await deniesNothing(page, printed);
      await mend();
      await page.getByRole('button', { name: 'Ask again' }).click();
      await expect(quotations(page).first()).toContainText(printed);
    });
  }

  test(`when ${part} is late, the answer comes after it`, async ({ page }) => {
    await page.route(parts[part], async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await page.goto(`/search/?${new URLSearchParams({ q: printed })}`);
    await expect(quotations(page).first()).toContainText(printed);
  });
}
