import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from './serve.ts';

const page = (words: string): string =>
  `<!doctype html><title>${words}</title>${'<p>Words of a page.</p>'.repeat(200)}`;

async function write(folder: string, words: string): Promise<void> {
  for (const inner of ['claims/a-b', '_astro', 'originals']) await mkdir(join(folder, inner), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'index.html': page(words),
    '404.html': page('Not found'),
    'claims/a-b/index.html': page(`Claim ${words}`),
    '_astro/x.js': 'export {};',
    'originals/a.txt': '‘Words’',
    _headers:
      '/*\n  X-Test: yes\n/_astro/*\n  Cache-Control: max-age=31536000, immutable\n/originals/*\n  Content-Type: text/plain; charset=utf-8\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

for (const base of ['/', '/repo/']) {
  describe(`a site that is served in ${base}`, () => {
    let root = '';
    let server: Server;
    let origin = '';
    const folder = (): string => join(root, 'dist');
    const get = (path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${origin}${base.replace(/\/$/, '')}${path}`, { redirect: 'manual', ...init });

    before(async () => {
      root = await mkdtemp(join(tmpdir(), 'serve-'));
      await write(folder(), 'one');
      server = await serve({ folder: folder(), base, host: 'localhost', port: 0 });
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    after(async () => {
      server.close();
      await rm(root, { recursive: true });
    });

    it('sends pages with the headers of its rules, compressed', async () => {
      const answer = await get('/');
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('x-test'), 'yes');
      assert.match(answer.headers.get('content-encoding') ?? '', /br|gzip/);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal((await get('/originals/a.txt')).headers.get('content-type'), 'text/plain; charset=utf-8');
      assert.match((await get('/_astro/x.js')).headers.get('cache-control') ?? '', /immutable/);
    });

    it('sends a part of a file that is asked for by its bytes', async () => {
      const whole = page('one');
      const ranges = { 'bytes=0-4': whole.slice(0, 5), 'bytes=-10': whole.slice(-10), 'bytes=20-': whole.slice(20) };
      for (const [range, part] of Object.entries(ranges)) {
        const answer = await get('/', { headers: { range, 'accept-encoding': 'gzip' } });
        assert.equal(answer.status, 206, range);
        assert.equal(await answer.text(), part, range);
      }
      for (const range of ['bytes=99999999-', 'bytes=-0']) {
        assert.equal((await get('/', { headers: { range } })).status, 416, range);
      }
      assert.equal((await get('/', { headers: { range: 'bytes=9-5' } })).status < 500, true);
    });

    it('leads to the address with a slash, and knows what is not there', async () => {
      const way = await get('/claims/a-b?x=1');
      assert.equal(way.status, 301);
      assert.equal(way.headers.get('location'), `${base}claims/a-b/?x=1`);
      for (const path of ['/nothing/', '/_astro/gone.js', '/../package.json', '/%2e%2e/package.json', '/.git/config']) {
        const answer = await get(path);
        assert.equal(answer.status, 404, path);
        assert.equal(answer.headers.get('cache-control'), 'no-store', path);
        assert.match(await answer.text(), /Not found/);
      }
    });

    it('answers reading only', async () => {
      assert.equal((await get('/', { method: 'HEAD' })).status, 200);
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const answer = await get('/', { method });
        assert.equal(answer.status, 405, method);
        assert.equal(answer.headers.get('allow'), 'GET, HEAD');
      }
    });

    it('sends files as they are now, when the site is built anew', async () => {
      const { headers } = await get('/');
      await write(join(root, 'next'), 'two and longer than before');
      await rename(folder(), join(root, 'former'));
      await rename(join(root, 'next'), folder());
      await writeFile(join(folder(), 'new.html'), page('new'));
      const kept = await get('/', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
      assert.equal(await kept.text(), page('two and longer than before'));
      assert.equal((await get('/new.html')).status, 200);
      await rm(join(folder(), 'claims'), { recursive: true });
      assert.equal((await get('/claims/a-b/')).status, 404);
    });

    it('answers 500 while a line of its headers is none, and stands', async (context) => {
      context.mock.method(console, 'error', () => undefined);
      const file = join(folder(), '_headers');
      const right = await readFile(file, 'utf8');
      for (const wrong of ['X Bad Name: yes', ': yes', 'no colon', 'X-Test: a\u0000b', 'X-Test: “b”']) {
        await writeFile(file, `/*\n  ${wrong}\n`);
        const answer = await get('/');
        assert.equal(answer.status, 500, wrong);
        assert.equal(answer.headers.get('cache-control'), 'no-store');
      }
      await writeFile(file, right);
      assert.equal((await get('/')).status, 200);
    });

    it('stands whatever is asked', async (context) => {
      const { port } = server.address() as AddressInfo;
      const requests = hostile();
      const answers: string[] = [];
      for (const request of requests) answers.push(await ask(port, request));
      const ended = server.listening ? 0 : 1;
      context.diagnostic(`${ended} of ${requests.length} requests end the server`);
      assert.ok(requests.length >= 200);
      assert.equal((await get('/')).status, 200);
      // What is no request at all is answered 400, or not.
      const wrong = answers.filter((answer) => answer !== '' && !/^HTTP\/1\.1 [1-4]\d\d /.test(answer));
      assert.deepEqual([wrong, ended], [[], 0]);
      assert.ok(answers.filter((answer) => answer !== '').length > requests.length / 2);
    });
  });
}

/** Requests as no browser makes them. */
function hostile(): readonly string[] {
  const paths = [
    '/',
    '//',
    '/%',
    '/%00',
    '/%ff%fe',
    '/\\..\\..',
    '/..%2f..%2f',
    '/a'.repeat(5000),
    '*',
    'http://[',
    '?',
    '/?%',
  ];
  const methods = ['GET', 'HEAD', 'POST', 'TRACE', 'CONNECT', 'get', ''];
  const ranges = [
    'bytes=9-5',
    'bytes=-',
    'bytes=a-b',
    'bytes=0-0,2-3,5-1',
    'items=1-2',
    `bytes=${'0-1,'.repeat(2000)}`,
  ];
  const headers = [
    'Host:',
    'Content-Length: 99999',
    'Transfer-Encoding: chunked',
    'Expect: 100-continue',
    'If-Range: x',
    'Upgrade: h2c',
  ];
  return [
    ...methods.flatMap((method) => paths.map((path) => `${method} ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)),
    ...ranges.flatMap((range) => paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\nRange: ${range}\r\n\r\n`)),
    ...headers.flatMap((header) => paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`)),
  ];
}

/** Send bytes, and read the first of what is answered; nothing, where the connection is only closed. */
const ask = (port: number, request: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => socket.write(request));
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('data', (bytes) => {
      resolve(bytes.toString('latin1'));
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(''));
  });
