import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOfMaker, putWhole } from './kept.ts';

test('what makes something is all files of its folder but the tests, and the library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-kept-'));
  try {
    const after = (name: string, text: string): string => {
      mkdirSync(join(folder, 'inner'), { recursive: true });
      putWhole(join(folder, name), text);
      return digestOfMaker(folder, 'citeproc');
    };
    const first = after('a.ts', 'one');
    assert.equal(after('a.test.ts', 'one'), first);
    assert.notEqual(after('inner/b.csl', 'one'), first);
    assert.notEqual(after('a.ts', 'two'), after('a.ts', 'one'));
    assert.notEqual(digestOfMaker(folder, '@takumi-rs/core'), digestOfMaker(folder, 'citeproc'));
    writeFileSync(join(folder, 'b.part'), 'half');
    putWhole(join(folder, 'b'), 'whole');
    assert.deepEqual(readdirSync(folder).sort(), ['a.test.ts', 'a.ts', 'b', 'inner']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
