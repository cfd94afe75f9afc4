import type { Catalogue } from '../model/catalogue.ts';
import type { Utterance } from '../model/utterance.ts';
import type { AlsoPrinted } from './record-data.ts';

/** An utterance as the articles print it, save one article. */
export const alsoPrintedIn = (
  { id }: Utterance,
  { claimsByUtterance }: Catalogue,
  but?: string,
): readonly AlsoPrinted[] =>
  (claimsByUtterance.get(id) ?? [])
    .filter(({ article }) => article.slug !== but)
    .map(({ id: claim, quote, article }) => ({ outlet: article.outlet.name, quote, article: article.slug, claim }));
