import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogue, forget } from '../catalogue.ts';
import { environment, environmentProblems, publisherProblems } from '../config/environment.ts';
import { site } from '../config/site.ts';
import { ContentError } from '../desk/problem.ts';
import { headerRules, printHeaders } from './headers.ts';
import { policy } from './policy.ts';
import { provePages } from './proof.ts';

/**
 * Proves the written pages against the originals, and writes the headers that hosts are to send. In development, a
 * change of a file of content is a reading of it anew.
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
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const problems = await provePages(folder, catalogue());
        if (problems.length > 0) throw new ContentError(problems);
        const rules = headerRules(await policyOf(folder), { listArticles: site.listArticles });
        await writeFile(`${folder}_headers`, printHeaders(rules));
      },
    },
  };
}

/** The header's policy is made of the stylesheets that the pages really have. */
async function policyOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const styles = new Set(pages.flatMap((page) => /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? []));
  if (styles.size === 0) throw new Error('No page carries a stylesheet to allow');
  return policy([...styles].sort(), 'header');
}
