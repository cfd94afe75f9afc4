import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeIndex } from '../write-index.ts';
import type { Engine, Hit } from './pagefind.ts';

/**
 * What the search relies on of Pagefind, as the lockfile has it: an engine that is not so is seen here first. The files
 * of the index are read from a folder, as a browser has them from the site.
 */
const record = (url: string, content: string, filters: Record<string, string[]>) => ({
  ...{ url, content, filters },
  language: 'unknown',
  meta: { title: `Title of ${url}` },
});
const records = [
  record('/a', 'harbour open ﬀtown', { rating: ['accurate'], speaker: ['ada', 'bo'] }),
  record('/b', 'harbours closed', { rating: ['inaccurate'], speaker: ['ada'] }),
  record('/c\n{"quote":"{}"}', 'open open open', { rating: ['accurate'] }),
  record('/d', 'ворота town’s', {}),
];

describe('the engine', () => {
  const fetched: string[] = [];
  let folder = '';
  let lost = '';
  let engine: Engine;
  const page = globalThis.fetch;

  before(async () => {
    folder = `${await mkdtemp(join(tmpdir(), 'verbatim-engine-'))}/`;
    await writeIndex(records, `${folder}pagefind`);
    globalThis.fetch = async (path) => {
      const [file = ''] = (path as string).split('?');
      fetched.push(file.slice(folder.length));
      const isLost = lost !== '' && file.includes(lost);
      return isLost ? new Response('', { status: 404 }) : new Response(await readFile(file));
    };
    const { openPagefind } = await import('./pagefind.ts');
    engine = await openPagefind(folder, 0);
  });
  after(async () => {
    globalThis.fetch = page;
    await rm(folder, { recursive: true, force: true });
  });

  const urls = async (hits: readonly Hit[]): Promise<readonly string[]> =>
    (await Promise.all(hits.map((hit) => hit.data()))).map(({ raw_url }) => raw_url).sort();
  const found = async (...asked: Parameters<Engine['search']>) => urls(await engine.search(...asked));

  it('finds a word between quotation marks as it is, and without them what begins so', async () => {
    assert.deepEqual(await found('"harbour"', {}), ['/a']);
    assert.deepEqual(await found('harbour', {}), ['/a', '/b']);
    assert.deepEqual(await found('"ﬀtown"', {}), ['/a']);
    assert.deepEqual(await found('"town"', {}), []);
    assert.deepEqual(await found('"ворота"', {}), ['/d']);
  });

  it('finds what has all words, and leaves aside one that stands nowhere', async () => {
    assert.deepEqual(await found('harbour open', {}), ['/a']);
    assert.deepEqual(await found('closed xylophone', {}), ['/b']);
  });

  it('puts first what has a word more often', async () => {
    const [first] = await engine.search('open', {});
    assert.equal((await first?.data())?.raw_url, '/c\n{"quote":"{}"}');
  });

  it('gives back an address, a title and the values of facets as they were written', async () => {
    const [hit] = await engine.search('"closed"', {});
    const { raw_url, meta, filters } = (await hit?.data()) ?? assert.fail();
    assert.deepEqual([raw_url, meta, filters], ['/b', { title: 'Title of /b' }, records[1]?.filters]);
  });

  it('narrows by values, and loads them only then', async () => {
    assert.ok(!fetched.some((file) => file.includes('.pf_filter')));
    assert.deepEqual(await found('open', { speaker: 'bo' }), ['/a']);
    assert.deepEqual(await found('harbour', { rating: { any: ['accurate', 'inaccurate'] } }), ['/a', '/b']);
    assert.deepEqual(await found(null, { rating: 'accurate' }), ['/a', '/c\n{"quote":"{}"}']);
    assert.deepEqual(await found('open', { speaker: 'nobody' }), []);
    assert.deepEqual(await found('open', { nothing: 'so' }), []);
  });

  it('counts what is found by value', async () => {
    const { rating, speaker } = await engine.count('harbour', {});
    assert.deepEqual(
      [rating, speaker],
      [
        { accurate: 1, inaccurate: 1 },
        { ada: 2, bo: 1 },
      ],
    );
    assert.equal((await engine.count('harbour', { rating: 'accurate' }))['speaker']?.['ada'], 1);
  });

  it('is not whole once a part could not be read, and finds nothing in it', async () => {
    assert.ok(engine.isWhole());
    const { openPagefind } = await import('./pagefind.ts');
    engine = await openPagefind(folder, 1);
    lost = '.pf_index';
    assert.deepEqual(await found('harbour', {}), []);
    assert.ok(!engine.isWhole());
  });
});
