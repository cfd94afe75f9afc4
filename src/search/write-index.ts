import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './record.ts';

/** Pagefind's own interfaces, which the strict policy does not allow, and its worker, which the site does without. */
const unused = [
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
  'worker.js',
].map((name) => `pagefind-${name}`);

/**
 * Occurrences of words in one file of the index: far fewer than the 20,000 that Pagefind (1.6) takes, since an answer
 * looks up several words far apart. Pagefind reads it from the environment when it starts, and calls it unstable; a
 * test holds it.
 */
const chunkSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '600' };

/** So many records are on their way to Pagefind at once. */
const atOnce = 500;

/** Write an index with Pagefind. The same records, in the same order, give the same bytes. */
export async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  process.env[chunkSize.name] = chunkSize.value;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
    for (let at = 0; at < records.length; at += atOnce) {
      const answers = records.slice(at, at + atOnce).map((record) => index.addCustomRecord(record));
      for (const answer of await Promise.all(answers)) refuse(answer.errors);
    }
    const { files, errors: untold } = await index.getFiles();
    refuse(untold);
    await writeFiles(files, outputPath);
  } finally {
    await pagefind.close();
    Reflect.deleteProperty(process.env, chunkSize.name);
  }
}

/** Pagefind's own writing answers before all is on the disk: on a busy machine a file may stay empty. */
async function writeFiles(files: readonly pagefind.IndexFile[], outputPath: string): Promise<void> {
  for (const { path, content } of files.filter((file) => !unused.includes(file.path))) {
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
}

/**
 * As `writeIndex`, but an index of the very same records that lies in the cache is taken from there. One index is kept.
 */
export async function writeIndexOnce(
  records: readonly SearchRecord[],
  outputPath: string,
  cache: string,
): Promise<void> {
  const kept = `${cache}/${digest(records)}`;
  if (!existsSync(kept)) {
    await rm(cache, { recursive: true, force: true });
    await writeIndex(records, `${cache}/unfinished`);
    await rename(`${cache}/unfinished`, kept);
  }
  await cp(kept, outputPath, { recursive: true });
}

/** All that an index is made from: the records, and Pagefind as the lockfile has it. */
function digest(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(JSON.stringify([chunkSize, unused]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
}
