import type { APIRoute } from 'astro';
import { feedAddress } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import { publication } from '../config/publication.ts';
import { feedOfCorrections, feedOfReviews, followed } from '../review/feed.ts';
import { printFeed, type FeedForm } from '../review/print-feed.ts';

/** The feeds of the whole site. */
export const getStaticPaths = () =>
  (['reviews', 'corrections'] as const).flatMap((of) =>
    [feedAddress[of].atom, feedAddress[of].json].map((path) => ({
      params: { feed: path.slice(1) },
      props: { of, form: path.endsWith('.xml') ? 'xml' : 'json' },
    })),
  );

interface Props {
  readonly of: 'reviews' | 'corrections';
  readonly form: FeedForm;
}

export const GET: APIRoute<Props> = ({ props: { of, form } }) => {
  const make = of === 'reviews' ? feedOfReviews : feedOfCorrections;
  return new Response(printFeed(make(catalogue().claims, followed[of], publication.at), form));
};
