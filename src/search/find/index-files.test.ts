import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { IndexFiles } from './index-files.ts';

const part = `pagefind_dcd${'words '.repeat(200)}`;
const packed = gzipSync(part);
const page = '<!doctype html><title>Not found</title>';

/** The files of an index whose every part is answered so. */
const filesOf = (body: BodyInit | null, init: ResponseInit = {}) =>
  new IndexFiles('/pagefind/', { cache: 'default', fetch: () => Promise.resolve(new Response(body, init)) });

const address = '/pagefind/index/abc.pf_index';

describe('a part of the index', () => {
  it('is handed on unpacked when it is whole', async () => {
    for (const body of [packed, part]) {
      const files = filesOf(body);
      assert.equal(await (await files.answer(address)).text(), part);
      assert.equal(files.isWhole, true);
    }
  });

  const broken: Readonly<Record<string, [BodyInit | null, ResponseInit?]>> = {
    missing: [page, { status: 404 }],
    refused: ['', { status: 500 }],
    empty: [''],
    'a page': [page],
    'cut anywhere': [packed.subarray(0, packed.length - 1)],
    'cut in the middle': [packed.subarray(0, packed.length / 2)],
    'changed in a byte': [packed.map((byte, at) => (at === 30 ? byte ^ 1 : byte))],
    'of another kind': [gzipSync('pagefind_xyz')],
  };
  for (const [how, [body, init]] of Object.entries(broken)) {
    it(`is refused when it is ${how}`, async () => {
      const files = filesOf(body, init);
      await assert.rejects(files.answer(address));
      assert.equal(files.isWhole, false);
    });
  }

  it('that could not be had is not waited for again', async () => {
    let asked = 0;
    const files = new IndexFiles('/pagefind/', {
      cache: 'default',
      fetch: () => {
        asked++;
        return Promise.reject(new Error('It has not come in time'));
      },
    });
    for (let again = 0; again < 3; again++) await assert.rejects(files.answer(address));
    assert.deepEqual([asked, files.isWhole], [1, false]);
  });

  it('that was read ahead is not asked for twice', async () => {
    let asked = 0;
    const files = new IndexFiles('/pagefind/', {
      cache: 'default',
      fetch: () => {
        asked++;
        return Promise.resolve(new Response(packed));
      },
    });
    await files.readAhead('index/abc.pf_index');
    assert.equal(await (await files.answer(`${address}?ts=1`)).text(), part);
    assert.equal(asked, 1);
  });
});

describe('the entry of the index', () => {
  it('is refused when it is no JSON', async () => {
    await assert.rejects(filesOf(page).readAhead('pagefind-entry.json'));
    await assert.rejects(filesOf('{"languages":').readAhead('pagefind-entry.json'));
    assert.ok(await filesOf('{"languages":{}}').readAhead('pagefind-entry.json'));
  });

  const first = '{"languages":{"unknown":{"hash":"first"}}}';
  const again: Readonly<Record<string, readonly [answer: () => Promise<Response>, isWhole: boolean]>> = {
    'is the same': [() => Promise.resolve(new Response(first)), true],
    'is another': [() => Promise.resolve(new Response(first.replace('first', 'other'))), false],
    'is a page': [() => Promise.resolve(new Response(page)), false],
    'is missing': [() => Promise.resolve(new Response(page, { status: 404 })), false],
    'cannot be had': [() => Promise.reject(new Error('offline')), false],
  };
  for (const [how, [answer, isWhole]] of Object.entries(again)) {
    it(`tells, read again, whether what was read is still whole: it ${how}`, async () => {
      let answers = 0;
      const files = new IndexFiles('/pagefind/', {
        cache: 'default',
        fetch: (_, init) => {
          assert.equal(init?.cache, 'no-store');
          answers++;
          return answers === 1 ? Promise.resolve(new Response(first)) : answer();
        },
      });
      assert.equal(await files.readEntry(), first);
      await files.confirm();
      assert.equal(files.isWhole, isWhole);
    });
  }
});
