import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { headersFor, parseHeaders } from './headers.ts';

export interface Serving {
  readonly folder: string;
  /** The folder of the address that the site is published in: `/`, or `/repo/`. */
  readonly base: string;
  /** The name or address of this machine that is listened on. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Serve a built site as a host does: compressed, with the headers that its `_headers` names and its 404 page. All files
 * are read as they are when they are asked for: the site may be built anew meanwhile. Resolves when it listens.
 */
export function serve({ folder, base, host, port }: Serving): Promise<Server> {
  const files = serveStatic(folder, { cacheControl: false });
  const compress = compression({ filter: isCompressed });
  const prefix = base.replace(/\/$/, '');
  const answer = (request: Request, response: ServerResponse): void => {
    const path = request.url ?? '/';
    const rules = parseHeaders(read(folder, '_headers'));
    for (const [name, value] of headersFor(rules, pathIn(path, prefix))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      end(response, { status: 405, headers: { allow: 'GET, HEAD' } });
      return;
    }
    const missing = (): void => {
      end(response, { status: 404, page: read(folder, '404.html') });
    };
    if (path === prefix) {
      end(response, { status: 301, headers: { location: base } });
      return;
    }
    if (!path.startsWith(`${prefix}/`)) {
      missing();
      return;
    }
    // The whole is kept for the way to an address that ends in a slash.
    request.originalUrl = path;
    request.url = path.slice(prefix.length);
    compress(request as never, response as never, () => {
      files(request, response, (error?: unknown) => {
        const status = error instanceof Error && 'status' in error ? Number(error.status) : 404;
        if (status === 404) missing();
        else end(response, { status });
      });
    });
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      // A line of `_headers` that is none, while someone writes it: the next request may find it mended.
      console.error(error instanceof Error ? error.message : error);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      end(response, { status: 500 });
    }
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)));
}

type Request = IncomingMessage & { originalUrl?: string };

/** The rules of `_headers` count from the root of the site. */
const pathIn = (path: string, prefix: string): string => {
  const [plain = '/'] = path.split('?');
  return prefix !== '' && plain.startsWith(`${prefix}/`) ? plain.slice(prefix.length) : plain;
};

/** A part of a file that is asked for by its bytes is sent as it is. */
const isCompressed = (request: IncomingMessage, response: ServerResponse): boolean =>
  request.headers.range === undefined && compression.filter(request as never, response as never);

interface End {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly page?: string;
}

/** An answer that is no file of the site, which nobody is to keep. */
function end(response: ServerResponse, { status, headers = {}, page = '' }: End): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}

function read(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    // While a site is put in another's place there is none.
    return '';
  }
}
