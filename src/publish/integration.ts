import { writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../addresses.ts';
import { catalogue, clearDesk, forget } from '../catalogue.ts';
import { environment, environmentProblems, publisherProblems } from '../config/environment.ts';
import { site } from '../config/site.ts';
import { ContentError } from '../desk/problem.ts';
import { openSearchDescription } from './open-search.ts';
import { headerRules, printHeaders } from './headers.ts';
import { policy } from './policy.ts';
import { provePages } from './proof.ts';
import { lastChanges, robots, sitemap } from './sitemap.ts';
import { entriesOf, readWritten } from './written-site.ts';

/**
 * Proves the written pages against the originals, and writes what is made of all of them: the site’s map, what robots
 * are told, and the headers that hosts are to send. It comes last, as these name what others have written. In
 * development, a change of a file of content is a reading of it anew.
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
        const folder = resolve(environment.content) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          forget();
          void refreshContent?.({});
        });
      },
      'astro:build:start': clearDesk,
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const problems = provePages(folder, catalogue());
        if (problems.length > 0) throw new ContentError(problems);
        const write = (path: string, text: string): Promise<void> => writeFile(folder + path.slice(1), text);
        if (environment.isForPublic) await write(address.openSearch, openSearchDescription(environment, site));
        const { styles, embedStyles, places } = readWritten(folder, lastChanges(catalogue(), environment.base));
        for (const { path, text } of sitemap(places, published)) await write(path, text);
        await write(address.robots, robots(published(address.sitemap)));
        const policies = {
          policy: policy(styles, 'header'),
          embedPolicy: policy([...styles, ...embedStyles], 'embed header'),
        };
        const rules = headerRules({ ...policies, entries: entriesOf(folder), listArticles: site.listArticles });
        await write('/_headers', printHeaders(rules));
      },
    },
  };
}

/** A whole address. Pages make theirs of what Astro tells them, which it tells only pages. */
const published = (path: string): string => new URL(environment.base.replace(/\/$/, '') + path, environment.site).href;
