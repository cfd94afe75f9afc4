import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { reading } from './catalogue.ts';
import { articleSchema } from './desk/schema/article.ts';
import { claimSchema } from './desk/schema/claim.ts';
import { disagreementSchema, utteranceSchema } from './desk/schema/utterance.ts';

/**
 * Astro's content layer gets what the desk has read: nothing is read or checked twice. Pages are made from the
 * catalogue; the collections are here for their schemas, by which editors' tools complete and explain the fields of a
 * file.
 */
type Shelf = 'articles' | 'claims' | 'utterances' | 'disagreements';

const fromDesk = (shelf: Shelf): Loader => ({
  name: `desk-${shelf}`,
  load: (context) => {
    context.store.clear();
    for (const { id, file, text, data = {} } of reading().drafts[shelf].values()) {
      context.store.set({ id, data, filePath: file, digest: context.generateDigest(text) });
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
