import { z } from 'astro/zod';
import type { Article } from '../model/article.ts';
import type { Outlet } from '../model/speaker.ts';
import { inOrder } from '../text/order.ts';
import { id, iri, text } from './field.ts';

/** An outlet whose articles are shown. */
export const outletSchema = z.object({
  id: id.describe('Names the outlet.'),
  name: text.describe('What it is called.'),
  aliases: z.array(text).describe('Other spellings of the name.'),
  url: iri.describe('Its own site.'),
  about: text.nullable().describe('What a stranger should know of it.'),
  articles: z.array(id).describe('Its articles on this site, newest first.'),
});

type OutletRecord = z.infer<typeof outletSchema>;

/** The outlets of some articles, by id. */
export function outletRecords(articles: readonly Article[]): readonly OutletRecord[] {
  const groups = Map.groupBy(articles, ({ outlet }) => outlet.id);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map(({ outlet }) => outletRecord(outlet, group)))
    .sort((a, b) => inOrder(a.id, b.id));
}

const outletRecord = ({ id: own, name, aliases = [], url, about }: Outlet, articles: readonly Article[]) => ({
  id: own,
  name,
  aliases: [...aliases],
  url,
  about,
  articles: articles.map(({ slug }) => slug),
});
