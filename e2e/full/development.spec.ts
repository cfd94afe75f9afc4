import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { searchBox, status } from '../search-page.ts';
import { sites } from '../sites.ts';
import { expect, test } from '../test.ts';

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

test('in development what is no page is made when it is asked for', async ({}, info) => {
  await developing(info.outputPath('press'), async (origin) => {
    const types = {
      '/api/v1/index.json': 'application/json',
      '/api/v1/claims.csv': 'text/csv; charset=utf-8',
      '/cite/claims/works-cost.ris': 'text/plain; charset=utf-8',
      '/feed.xml': 'application/xml',
      '/feeds/people/ada-brook/feed.json': 'application/json',
      '/oembed/works-cost.xml': 'application/xml',
      '/pictures/claims/works-cost.png': 'image/png',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await fetch(origin + path);
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, type]);
    }
    for (const path of ['/api/v1/no-such.json', '/pictures/claims/no-such.png'])
      expect((await fetch(origin + path)).status, path).toBe(404);
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
