import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { serve } from '../src/publish/serve.ts';
import { sites, type Site } from './sites.ts';

/** Before all tests: the fixture is built, for `/` and for a folder, and every site is served as a host would. */
export default async function servers(): Promise<() => void> {
  await Promise.all([build(sites.fixture), build(sites.repo)]);
  const servers = await Promise.all(Object.entries(sites).map(([name, site]) => open(name, site)));
  return () => {
    for (const server of servers) server.close();
  };
}

async function build({ folder, base, content }: Site): Promise<void> {
  const environment = { CONTENT: content, DIST: folder, BASE: base, PRESS: `${folder}-press` };
  await promisify(execFile)(process.execPath, ['src/publish/build.ts'], { env: { ...process.env, ...environment } });
}

async function open(name: string, { folder, base }: Site): Promise<Server> {
  const server = await serve({ folder, base, host: 'localhost', port: 0 });
  process.env[`ORIGIN_OF_${name}`] = `http://localhost:${(server.address() as AddressInfo).port}`;
  return server;
}
