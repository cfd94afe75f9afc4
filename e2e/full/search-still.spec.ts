import { fast, movesWhenOpened, movesWhileTyping, slow } from '../search-still.ts';
import { expect, test } from '../test.ts';

for (const width of [360, 390, 768, 1440]) {
  for (const late of [fast, slow]) {
    const line = late === slow ? 'on a slow line' : 'on a fast line';

    test(`nothing moves at ${width} px while one types, ${line}`, async ({ page }) => {
      expect(await movesWhileTyping(page, { width, late })).toEqual([]);
    });

    test(`nothing moves at ${width} px when an address is opened, ${line}`, async ({ page }) => {
      expect(await movesWhenOpened(page, { width, late })).toEqual([]);
    });
  }
}
