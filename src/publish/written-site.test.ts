import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { entriesOf, readWritten } from './written-site.ts';

async function written<T>(use: (folder: string) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'written-'));
  const pages = {
    'index.html': '<style>a{}</style>',
    '404.html': '<style>b{}</style>',
    'claims/a-b/index.html': '<style>a{}</style>',
    'articles/x/index.html': '<meta name="robots" content="noindex"><style>c{}</style>',
    'embed/a-b/index.html': '<meta name="robots" content="noindex"><style>d{}</style>',
    'oembed/a-b.json': '{}',
    _headers: '',
  };
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  try {
    return use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('only what is a page, and may be listed, is told of; claims to embed have styles of their own', async () => {
  const { pages, styles, embedStyles } = await written((folder) =>
    readWritten(folder, (address) => (address === '/' ? undefined : '2026-11-22')),
  );
  assert.deepEqual(pages, [
    { address: '/claims/a-b/', changed: '2026-11-22' },
    { address: '/', changed: undefined },
  ]);
  assert.deepEqual([styles, embedStyles], [['a{}', 'b{}', 'c{}'], ['d{}']]);
});

test('what lies at the root of a site are its files and folders, without what only hosts read', async () => {
  assert.deepEqual(await written(entriesOf), ['404.html', 'articles/', 'claims/', 'embed/', 'index.html', 'oembed/']);
});
