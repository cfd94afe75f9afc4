import { count, words } from '../config/words.ts';
import type { Catalogue, Use } from '../model/catalogue.ts';

/** A place, beside the evidence of a claim, at which a source is cited. */
export interface Citation {
  readonly what: 'wording' | 'difference' | 'event' | 'note';
  /** The id of the utterance, or the slug of the article; differences and events stand in lists. */
  readonly id: string;
  readonly title: string;
}

/** All such places of each source, by its id. */
export function citationsIn(
  catalogue: Pick<Catalogue, 'articles' | 'utterances' | 'disagreements' | 'events'>,
): ReadonlyMap<string, readonly Citation[]> {
  const groups = Map.groupBy(pairsIn(catalogue), ([source]) => source);
  return new Map([...groups].map(([source, pairs]) => [source, pairs.map(([, citation]) => citation)]));
}

type Pair = readonly [source: string, citation: Citation];

const pairsIn = ({
  articles,
  utterances,
  disagreements,
  events,
}: Parameters<typeof citationsIn>[0]): readonly Pair[] => [
  ...utterances.flatMap(({ id, summary, originals, wordings }) => {
    const own = wordings.flatMap(({ from }) => ('source' in from ? [from.source.id] : []));
    return pair([...originals.map(({ source }) => source.id), ...own], { what: 'wording', id, title: summary });
  }),
  ...disagreements.flatMap(({ question, sources }) =>
    pair(
      sources.map(({ source }) => source.id),
      { what: 'difference', id: '', title: question },
    ),
  ),
  ...events.flatMap(({ title, source }) => (source ? pair([source.id], { what: 'event', id: '', title }) : [])),
  ...articles.flatMap(({ slug, title, folded }) =>
    pair(
      folded.flatMap(({ sources }) => sources.map(({ id }) => id)),
      { what: 'note', id: slug, title },
    ),
  ),
];

const pair = (sources: readonly string[], citation: Citation): readonly Pair[] =>
  [...new Set(sources)].map((source) => [source, citation]);

/** How many claims a source bears on; of one that bears on none, where else it is cited. */
export function tellUse(uses: readonly Use[] = [], cited: readonly Citation[] = []): string {
  const claims = new Set(uses.map(({ claim }) => claim.id)).size;
  const places = [...new Set(cited.map(({ what }) => words.citations[what]))];
  return claims > 0 || places.length === 0 ? count(claims, 'claim') : places.join(', ');
}
