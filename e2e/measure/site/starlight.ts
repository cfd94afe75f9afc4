import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../src/model/article.ts';

/** Where the address of an article is in the Starlight site that is compared with ours. */
export const starlightAddress = ({ slug }: Article): string => `/${slug}/`;

/** Below this package, where its packages are found, and above it Astro. */
export const peerFolder = 'e2e/measure/.press/peer';

/**
 * Write a Starlight site of the articles' originals, as Starlight's own guide begins one. `npm run build` builds it.
 */
export async function writeStarlight(content: string, articles: readonly Article[]): Promise<void> {
  await rm(peerFolder, { recursive: true, force: true });
  const pages = await Promise.all(articles.map((article) => page(content, article)));
  for (const [name, text] of [...Object.entries(project), ...pages]) {
    await mkdir(join(peerFolder, name, '..'), { recursive: true });
    await writeFile(join(peerFolder, name), text);
  }
  await cp('public/favicon.svg', join(peerFolder, 'public/favicon.svg'));
}

async function page(content: string, { slug, title, original }: Article): Promise<readonly [string, string]> {
  const text = await readFile(join(content, 'originals', original.file), 'utf8');
  return [`src/content/docs/${slug}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.trim()}\n`];
}

/** The empty `_headers` is for the server of ours that serves it. */
const project: Readonly<Record<string, string>> = {
  // Astro bundles what the project says it depends on; both are found in folders above it.
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
