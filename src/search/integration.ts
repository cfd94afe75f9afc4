import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { publishedContent } from '../desk/published.ts';
import { allRecords, type SearchRecord } from './records.ts';

/** Writes the search index of the built site with Pagefind. */
export function search(): AstroIntegration {
  return {
    name: 'verbatim-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = allRecords(await publishedContent());
        await writeIndex(records, `${fileURLToPath(dir)}pagefind`);
        logger.info(`${records.length} records for the search`);
      },
    },
  };
}

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

/** Occurrences of words in one file of the index: far fewer than the 20,000 that Pagefind (1.5) takes, since an answer looks up several words far apart. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '600';

export async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
    for (const record of records) refuse((await index.addCustomRecord(record)).errors);
    refuse((await index.writeFiles({ outputPath })).errors);
    await Promise.all(unused.map((name) => rm(`${outputPath}/${name}`)));
  } finally {
    await pagefind.close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
}
