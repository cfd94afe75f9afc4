import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsBeside, countsOf, has, type Values } from './counts.ts';
import type { Filters } from './pagefind.ts';

const things: readonly Values[] = [
  { rating: ['accurate'], outlet: ['star'] },
  { rating: ['accurate'], outlet: ['times'] },
  { rating: ['inaccurate'], outlet: ['times'], speaker: ['ada', 'bo'] },
];

test('each value is counted, of the facet in question without what is chosen of it', async () => {
  const chosen = { rating: 'accurate' };
  const counts = { rating: { accurate: 2, inaccurate: 1 }, outlet: { star: 1, times: 1 } };
  const { speaker, ...narrowed } = countsOf(things, chosen);
  assert.deepEqual([narrowed, speaker], [counts, {}]);
  // A search counts what it finds, and of that the chosen value alone.
  const count = (only: Filters) => Promise.resolve(countsOf(things.filter(has(only)), {}));
  assert.deepEqual(await countsBeside(count, chosen), counts);
  assert.deepEqual(await countsBeside(count, {}), {
    rating: { accurate: 2, inaccurate: 1 },
    outlet: { star: 1, times: 2 },
    speaker: { ada: 1, bo: 1 },
  });
});
