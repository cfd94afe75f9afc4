import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { reading } from './catalogue.ts';
import { articleSchema } from './desk/schema/article.ts';
import { claimSchema } from './desk/schema/claim.ts';
import { disagreementSchema, utteranceSchema } from './desk/schema/utterance.ts';

/**
 * Astro's content layer is told which files there are, and when one has changed: the collections are here for their
 * schemas, by which editors' tools complete and explain the fields of a file. What stands in it is with the desk, which
 * has read it: pages are made from the catalogue, and nothing is read, checked or kept twice.
 */
type Shelf = 'articles' | 'claims' | 'utterances' | 'disagreements';

const fromDesk = (shelf: Shelf): Loader => ({
  name: `desk-${shelf}`,
  load: (context) => {
    context.store.clear();
    for (const { id, file, text } of reading().drafts[shelf].values()) {
      context.store.set({ id, data: {}, filePath: file, digest: context.generateDigest(text) });
    }
    return Promise.resolve();
  },
});

const collection = <S extends z.ZodType>(shelf: Shelf, schema: S) =>
  defineCollection({ loader: fromDesk(shelf), schema });

export const collections = {
  articles: collection('articles', articleSchema),
  claims: collection('claims', claimSchema),
  utterances: collection('utterances', utteranceSchema),
  disagreements: collection('disagreements', disagreementSchema),
};
