import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogue } from '../catalogue.ts';
import { environment } from '../config/environment.ts';
import { allRecords } from './records.ts';
import { writeIndexOnce } from './write-index.ts';

/** Writes the search index of the built site. */
export function search(): AstroIntegration {
  return {
    name: 'verbatim-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = allRecords(catalogue());
        await writeIndexOnce(records, `${fileURLToPath(dir)}pagefind`, `${environment.cache}/index`);
        logger.info(`${records.length} records for the search`);
      },
    },
  };
}
