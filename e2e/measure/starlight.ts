import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/claims/claim.ts';

/** Where the address of an article is in the Starlight site that is compared with ours. */
export const starlightAddress = ({ slug }: Article): string => `/${slug}/`;

/** Write a Starlight site of the articles' originals, as Starlight's own guide begins one. It is built with `npm run build` in `folder`. */
export async function writeStarlight(folder: string, articles: readonly Article[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files = { ...project, ...Object.fromEntries(await Promise.all(articles.map(page))) };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await cp('public/favicon.svg', join(folder, 'public/favicon.svg'));
}

async function page({ slug, title, original }: Article): Promise<readonly [string, string]> {
  const text = await readFile(join('content/originals', original.file), 'utf8');
  return [`src/content/docs/${slug}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.trim()}\n`];
}

/** The empty `_headers` is for the server of ours that serves it. */
const project: Readonly<Record<string, string>> = {
  // Astro bundles what the project says it depends on; both are found in this project's own node_modules.
  'package.json': JSON.stringify({
    name: 'peer',
    private: true,
    type: 'module',
    scripts: { build: 'astro build' },
    dependencies: { '@astrojs/starlight': '*', astro: '*' },
  }),
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({ integrations: [starlight({ title: 'Peer' })] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'public/_headers': '',
};
