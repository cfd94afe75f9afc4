import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../addresses.ts';
import { catalogue, clearDesk, forget } from '../catalogue.ts';
import { environment, environmentProblems, publisherProblems } from '../config/environment.ts';
import { site } from '../config/site.ts';
import { ContentError } from '../desk/problem.ts';
import { answerData, placeData, writeData } from './data-files.ts';
import { openSearchDescription } from './open-search.ts';
import { headerRules, printHeaders } from './headers.ts';
import { policy } from './policy.ts';
import { pagesIn, provePages } from './proof.ts';

/**
 * Writes the files for machines, proves the written pages against the originals, and writes the headers that hosts
 * are to send. In development, a change of a file of content is a reading of it anew.
 */
export function publish(): AstroIntegration {
  return {
    name: 'verbatim-publish',
    hooks: {
      'astro:config:setup': () => {
        const problems = [...environmentProblems(process.env, process.cwd()), ...publisherProblems(process.env, site)];
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use(answerData);
        const folder = resolve(environment.content) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          forget();
          void refreshContent?.({});
        });
      },
      'astro:build:start': () => {
        clearDesk();
        writeData(catalogue());
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const problems = provePages(folder, catalogue());
        if (problems.length > 0) throw new ContentError(problems);
        await placeData(folder);
        const rules = headerRules(policyOf(folder), { listArticles: site.listArticles });
        await writeFile(`${folder}_headers`, printHeaders(rules));
        if (environment.isForPublic)
          await writeFile(folder + address.openSearch.slice(1), openSearchDescription(environment, site));
      },
    },
  };
}

/**
 * The header's policy is made of the stylesheets that the pages really have. These are read one after the other: all of
 * them would fill the memory.
 */
function policyOf(folder: string): string {
  const styles = new Set<string>();
  for (const file of pagesIn(folder)) {
    const style = /<style>([^]*?)<\/style>/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    if (style !== undefined) styles.add(style);
  }
  if (styles.size === 0) throw new Error('No page carries a stylesheet to allow');
  return policy([...styles].sort(), 'header');
}
