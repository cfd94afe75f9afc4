import { writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../addresses.ts';
import { catalogue, clearDesk, forget } from '../catalogue.ts';
import { environment, environmentProblems, publisherProblems } from '../config/environment.ts';
import { publication } from '../config/publication.ts';
import { site } from '../config/site.ts';
import { picturesOf } from '../pictures/all.ts';
import { ContentError } from '../desk/problem.ts';
import { answerMade } from './development.ts';
import { placeMade, writeMade } from './made-files.ts';
import { openSearchDescription } from './open-search.ts';
import { headerRules, printHeaders } from './headers.ts';
import { drawPictures, placePictures, type Drawn } from './pictures.ts';
import { policy } from './policy.ts';
import { provePages } from './proof.ts';
import { lastChanges, robots, sitemap } from './sitemap.ts';
import { entriesOf, readWritten } from './written-site.ts';

/**
 * Writes the files that are no pages, proves the written pages against the originals, and writes what is made of all of
 * them: the site’s map, what robots are told, and the headers that hosts are to send. It comes last, as these name what
 * others have written. In development, a change of a file of content is a reading of it anew.
 */
export function publish(): AstroIntegration {
  /** Those that are drawn before the pages are made: what is wrong with one is told as soon. */
  let pictures: Drawn['files'] = new Map();
  return {
    name: 'verbatim-publish',
    hooks: {
      'astro:config:setup': () => {
        const problems = [...environmentProblems(process.env, process.cwd()), ...publisherProblems(process.env, site)];
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use(answerMade());
        const folder = resolve(environment.content) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          forget();
          void refreshContent?.({});
        });
      },
      'astro:build:start': async () => {
        clearDesk();
        writeMade(catalogue());
        if (!environment.pictures) return;
        const { files, problems } = await drawPictures(picturesOf(catalogue()), `${environment.cache}/pictures`);
        if (problems.length > 0) throw new ContentError(problems);
        pictures = files;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const problems = provePages(folder, catalogue());
        if (problems.length > 0) throw new ContentError(problems);
        await placePictures(pictures, folder);
        await placeMade(folder);
        const write = (path: string, text: string): Promise<void> => writeFile(folder + path.slice(1), text);
        if (environment.isForPublic) await write(address.openSearch, openSearchDescription(publication, site.sentence));
        const { styles, embedStyles, roots, pages } = readWritten(folder, lastChanges(catalogue(), environment.base));
        for (const { path, text } of sitemap(pages, publication.at)) await write(path, text);
        await write(address.robots, robots(publication.at(address.sitemap)));
        const policies = {
          policy: policy(styles, 'header'),
          embedPolicy: policy([...styles, ...embedStyles], 'embed header'),
        };
        const rules = headerRules({ ...policies, entries: entriesOf(folder), roots, listArticles: site.listArticles });
        await write('/_headers', printHeaders(rules));
      },
    },
  };
}
