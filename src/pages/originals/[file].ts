import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';

/** The archived texts, byte for byte, so that a reader can check them. */
export async function getStaticPaths() {
  const { articles } = await catalogue();
  return articles.map(({ original }) => ({ params: { file: original.file } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(`content/originals/${params['file'] ?? ''}`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
