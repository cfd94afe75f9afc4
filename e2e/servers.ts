import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { serve, type Serving } from '../src/publishing/serve.ts';

const folder = '.press/repo';

/** Before all tests: the built site at `/`, and the same site built for `/repo/`, each served as a host would. */
export default async function servers(): Promise<() => void> {
  await build({ BASE: '/repo/', DIST: folder });
  const root = await open({ folder: 'dist', base: '/', port: 0 });
  const repo = await open({ folder, base: '/repo/', port: 0 });
  process.env['SITE_AT_ROOT'] = root.origin;
  process.env['SITE_AT_REPO'] = repo.origin;
  return () => [root, repo].forEach(({ server }) => server.close());
}

async function build(env: Readonly<Record<string, string>>): Promise<void> {
  const command = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'src/publishing/build.ts'];
  await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...env } });
}

async function open(serving: Serving): Promise<{ server: Server; origin: string }> {
  const server = await serve(serving);
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://localhost:${port}` };
}
