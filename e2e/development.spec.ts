import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { searchBox, status } from './search-page.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test('in development the search says that what it lacks is the index, and not JavaScript', async ({ page }, info) => {
  await developing(info.outputPath('press'), async (origin) => {
    await page.goto(`${origin}/search/`);
    await searchBox(page).fill('The works cost 2.5 million crowns');
    await expect(status(page)).toContainText('not known');
    const main = page.getByRole('main');
    await expect(main.getByText('In development there is no index to search')).toBeVisible();
    await expect(main.getByRole('link', { name: 'browse the claims' })).toBeVisible();
    await expect(main).not.toContainText('needs JavaScript');
  });
});

/** While the fixture is served as it is while one writes. */
async function developing(press: string, use: (origin: string) => Promise<void>): Promise<void> {
  const origin = `http://localhost:${await freePort()}`;
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', new URL(origin).port, '--ignore-lock'],
    {
      env: { ...process.env, CONTENT: sites.fixture.content, PRESS: press, BASE: '/', ASTRO_DEV_BACKGROUND: '0' },
      stdio: 'ignore',
    },
  );
  const ended = once(server, 'exit');
  try {
    await expect.poll(() => isAnswered(`${origin}/search/`), { timeout: 60_000 }).toBe(true);
    await use(origin);
  } finally {
    if (server.kill()) await ended;
  }
}

const isAnswered = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
