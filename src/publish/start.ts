import './ready.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { environment } from '../config/environment.ts';
import { lock } from './lock.ts';
import { serve } from './serve.ts';
import { recover, siteFolders } from './site-folder.ts';

/** Serve the built site until stopped. Where a build was ended amid putting it in its place, it is put back. */
const { dist, press, base, host, port } = environment;

const unlock = existsSync(press) ? lock(`${press}/build.lock`) : undefined;
if (unlock) await putBack();
unlock?.();

if (existsSync(join(dist, 'index.html'))) await start();
else fail(`There is no site in ${dist}/. Build it first: npm run build`);

/** What cannot be put back is told below: there is no site. */
async function putBack(): Promise<void> {
  try {
    await recover(siteFolders(environment));
  } catch (error) {
    console.error(`The last site could not be put back: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function start(): Promise<void> {
  try {
    const server = await serve({ folder: dist, base, host, port });
    const { port: actual } = server.address() as AddressInfo;
    console.log(`The site is at http://${host}:${actual}${base}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const causes: Readonly<Record<string, string>> = {
      EADDRINUSE: `Port ${port} is in use. Choose another: PORT=8080 npm start`,
      EACCES: `Port ${port} may not be used. Choose one from 1024 on: PORT=8080 npm start`,
      EADDRNOTAVAIL: `HOST=${host} is no address of this machine`,
      ENOTFOUND: `HOST=${host} is no address of this machine`,
    };
    const cause = causes[String(code)];
    if (!cause) throw error;
    fail(cause);
  }
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
