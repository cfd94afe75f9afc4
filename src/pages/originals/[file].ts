import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { environment } from '../../config/environment.ts';

/** The archived texts, byte for byte, so that a reader can check them. */
export const getStaticPaths = () => catalogue().articles.map(({ original }) => ({ params: { file: original.file } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(`${environment.content}/originals/${params['file'] ?? ''}`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
