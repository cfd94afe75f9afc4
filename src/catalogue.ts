import { getEntry, render } from 'astro:content';
import { readContent } from './desk/desk.ts';
import type { Content } from './desk/resolve.ts';

let read: Promise<Content> | undefined;

/** All that is published, read and verified once a build (in development, at every request). */
export function catalogue(): Promise<Content> {
  if (import.meta.env.DEV) return readContent('content');
  return (read ??= readContent('content'));
}

/** The component that renders the words below a file's front matter. */
export async function bodyOf(collection: 'articles' | 'claims' | 'utterances' | 'disagreements', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx was read by the desk and not by Astro`);
  return (await render(entry)).Content;
}
