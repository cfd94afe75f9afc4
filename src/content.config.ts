import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Binds the folders of content/ for rendering. Their front matter is checked by the desk, which reports every problem at once. */
const shelf = (folder: string) =>
  defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: '**/[a-z0-9]*.mdx',
      generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  });

export const collections = {
  articles: shelf('articles'),
  claims: shelf('claims'),
  utterances: shelf('utterances'),
  disagreements: shelf('disagreements'),
};
