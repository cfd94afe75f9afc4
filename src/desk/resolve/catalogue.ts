import type { Catalogue, Use } from '../../model/catalogue.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { Utterance } from '../../model/utterance.ts';
import { inOrder } from '../../text/order.ts';
import { publicationOf } from '../publication.ts';
import type { Drafts } from '../read/drafts.ts';
import { resolveArticles } from './articles.ts';
import { resolveDisagreements, resolveEvents, resolveUtterances } from './comparisons.ts';
import { namesIn, present } from './names.ts';

/** Turn drafts in which no rule found a fault into what is published. */
export function resolve(drafts: Drafts): Catalogue {
  const names = namesIn(drafts);
  const publication = publicationOf(drafts);
  const articles = resolveArticles(drafts, names, publication);
  const claims = articles.flatMap((article) => article.claims);
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const published = { names, claims: claimById, articles: new Map(articles.map((article) => [article.slug, article])) };
  const utterances = resolveUtterances(drafts, publication, published);
  const disagreements = resolveDisagreements(drafts, publication, published);
  const events = resolveEvents(publication, published);
  const uses = usesIn(claims);
  return {
    articles,
    claims,
    sources: [...publication.sources].map(names.source).sort(byPublisher),
    utterances,
    disagreements,
    events,
    originals: new Map(articles.map(({ original: { file } }) => [file, bytesOf(drafts, file)])),
    claimById,
    utterancesByClaim: utterancesByClaim(claims, utterances),
    claimsByUtterance: claimsByUtterance(claims),
    usesBySource: uses,
  };
}

const bytesOf = ({ originals }: Drafts, file: string): Uint8Array => present(originals.get(file)?.bytes, file);

const byPublisher = (a: Source, b: Source): number =>
  inOrder(a.publisher.toLowerCase(), b.publisher.toLowerCase()) || inOrder(a.id, b.id);

function usesIn(claims: readonly Claim[]): ReadonlyMap<string, readonly Use[]> {
  const uses = claims.flatMap((claim) => claim.evidence.map((evidence): Use => ({ claim, evidence })));
  return Map.groupBy(uses, ({ evidence }) => evidence.source.id);
}

function utterancesByClaim(claims: readonly Claim[], utterances: readonly Utterance[]): Catalogue['utterancesByClaim'] {
  const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  return new Map(claims.map(({ id, utterances: ids }) => [id, ids.flatMap((one) => byId.get(one) ?? [])]));
}

function claimsByUtterance(claims: readonly Claim[]): Catalogue['claimsByUtterance'] {
  const pairs = claims.flatMap((claim) => claim.utterances.map((id) => [id, claim] as const));
  const groups = Map.groupBy(pairs, ([id]) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(([, claim]) => claim)]));
}
