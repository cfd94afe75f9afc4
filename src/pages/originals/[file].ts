import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';

/** The archived texts, byte for byte, so that a reader can check them. */
export const getStaticPaths = () => catalogue().articles.map(({ original }) => ({ params: { file: original.file } }));

export const GET: APIRoute = ({ params }) =>
  new Response(Buffer.from(catalogue().originals.get(params['file'] ?? '') ?? []), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
