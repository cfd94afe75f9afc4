import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

export interface Serving {
  readonly folder: string;
  /** The folder of the address that the site is published in: `/`, or `/repo/`. */
  readonly base: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Serve a built site as a host does: compressed, with the headers that its `_headers` names and its 404 page. Resolves
 * when it listens.
 */
export function serve({ folder, base, port }: Serving): Promise<Server> {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const lost = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, single: false });
  const compress = compression() as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(lost);
    };
    if (!path.startsWith(`${prefix}/`)) {
      missing();
      return;
    }
    request.url = path.slice(prefix.length);
    compress(request, response, () => files(request, response, missing));
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, () => resolve(server)));
}
