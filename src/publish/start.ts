import type { AddressInfo } from 'node:net';
import { serve } from './serve.ts';

/** Serve the built site until stopped. `PORT` names the port. */
const base = `/${(process.env['BASE'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const port = Number(process.env['PORT'] ?? 4321);

try {
  const server = await serve({ folder: process.env['DIST'] ?? 'dist', base, port });
  const { port: actual } = server.address() as AddressInfo;
  console.log(`The site is at http://localhost:${actual}${base}`);
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(busy ? `Port ${port} is in use. Choose another: PORT=8080 npm start` : error);
  process.exitCode = 1;
}
