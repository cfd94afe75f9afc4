import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../addresses.ts';
import { catalogue, clearDesk, forget } from '../catalogue.ts';
import { environment, environmentProblems, publisherProblems } from '../config/environment.ts';
import { site } from '../config/site.ts';
import { picturesOf } from '../pictures/all.ts';
import type { Card } from '../pictures/picture.ts';
import { ContentError } from '../desk/problem.ts';
import { answerData, placeData, writeData } from './data-files.ts';
import { openSearchDescription } from './open-search.ts';
import { headerRules, printHeaders } from './headers.ts';
import { drawPictures, placePictures, Studio, type Drawn } from './pictures.ts';
import { policy } from './policy.ts';
import { pagesIn, provePages } from './proof.ts';

/**
 * Writes the files for machines, proves the written pages against the originals, and writes the headers that hosts
 * are to send. In development, a change of a file of content is a reading of it anew.
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
        server.middlewares.use(answerData);
        const folder = resolve(environment.content) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          forget();
          void refreshContent?.({});
        });
        server.middlewares.use(showPictures());
      },
      'astro:build:start': async () => {
        clearDesk();
        writeData(catalogue());
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
        await placeData(folder);
        const rules = headerRules(policyOf(folder), { listArticles: site.listArticles });
        await writeFile(`${folder}_headers`, printHeaders(rules));
        if (environment.isForPublic)
          await writeFile(folder + address.openSearch.slice(1), openSearchDescription(environment, site));
      },
    },
  };
}

/** In development each picture is drawn when it is asked for. */
function showPictures(): (request: Request, response: ServerResponse, next: () => void) => void {
  const studio = new Studio();
  return (request, response, next) => {
    const card = cardAt((request.originalUrl ?? '').split('?')[0] ?? '');
    if (card) void studio.draw(card).then((png) => response.setHeader('content-type', 'image/png').end(png), next);
    else next();
  };
}

/** The card whose picture is at a path, which begins with the folder of the site. */
function cardAt(path: string): Card | undefined {
  if (!path.endsWith('.png')) return undefined;
  for (const { picture } of picturesOf(catalogue())) if (path.endsWith(picture.address)) return picture.card;
  return undefined;
}

type Request = IncomingMessage & { originalUrl?: string };

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
