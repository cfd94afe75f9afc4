import type { APIRoute } from 'astro';
import { catalogue } from '../../../../catalogue.ts';
import { publication } from '../../../../config/publication.ts';
import type { Claim } from '../../../../model/claim.ts';
import { feedOfReviews, followed, type Followed } from '../../../../review/feed.ts';
import { voicesIn } from '../../../../review/people.ts';
import { printFeed, type FeedForm } from '../../../../review/print-feed.ts';

/** The feeds of what an outlet printed, and of what is quoted or reported of a person. */
export function getStaticPaths() {
  const { claims } = catalogue();
  const outlets = Map.groupBy(claims, ({ article }) => article.outlet.id);
  return [
    ...[...outlets].flatMap(([id, printed]) =>
      printed
        .slice(0, 1)
        .flatMap(({ article }) => inForms({ of: 'outlets', id }, followed.outlet(article.outlet), printed)),
    ),
    ...voicesIn(claims).flatMap(({ person, said, reported }) =>
      inForms({ of: 'people', id: person.id }, followed.person(person), [...said, ...reported]),
    ),
  ];
}

const inForms = (params: Readonly<Record<'of' | 'id', string>>, of: Followed, claims: readonly Claim[]) =>
  (['xml', 'json'] as const).map((form) => ({
    params: { ...params, feed: `feed.${form}` },
    props: { claims, of, form },
  }));

interface Props {
  readonly claims: readonly Claim[];
  readonly of: Followed;
  readonly form: FeedForm;
}

export const GET: APIRoute<Props> = ({ props: { claims, of, form } }) =>
  new Response(printFeed(feedOfReviews(claims, of, publication.at), form));
