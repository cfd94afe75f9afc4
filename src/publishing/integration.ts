import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedContent } from '../desk/published.ts';
import { ContentError } from '../desk/problem.ts';
import { parsePage } from '../anchoring/html.ts';
import { select, wordsOf } from './page.ts';
import { policy } from './policy.ts';
import { provePages } from './proof.ts';

/** Proves the written pages against the originals, and completes the headers file with the policy that the pages carry. */
export function publishing(): AstroIntegration {
  return {
    name: 'verbatim-publishing',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const problems = await provePages(folder, 'content', await publishedContent());
        if (problems.length > 0) throw new ContentError(problems);
        await completeHeaders(folder);
      },
    },
  };
}

/** The header's policy is made of the stylesheet that the pages really carry. */
async function completeHeaders(folder: string): Promise<void> {
  const [style] = select(
    parsePage(await readFile(`${folder}index.html`, 'utf8')),
    ({ tagName }) => tagName === 'style',
  );
  if (!style) throw new Error('index.html carries no stylesheet to allow');
  const headers = await readFile(`${folder}_headers`, 'utf8');
  await writeFile(`${folder}_headers`, headers.replace('{policy}', policy(wordsOf(style), 'header')));
}
