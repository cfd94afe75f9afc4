import { english } from '../../config/english.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Disagreement, Side } from '../../model/disagreement.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Utterance, Wording } from '../../model/utterance.ts';
import { citeShort } from '../../review/citation.ts';
import { inOrder } from '../../text/order.ts';
import type { Drafts, UtteranceDraft } from '../read/drafts.ts';
import type { DisagreementData, UtteranceData } from '../schema/utterance.ts';
import type { Names } from './names.ts';

/** What is published, by id. What belongs to an article that is a draft is not in it. */
export interface Published {
  readonly names: Names;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, Article>;
}

/** The utterances of which two wordings or more are published, newest first. */
export const resolveUtterances = ({ utterances }: Drafts, published: Published): readonly Utterance[] =>
  [...utterances.values()]
    .flatMap((draft) => (draft.data ? resolveUtterance(draft, draft.data, published) : []))
    .sort((a, b) => inOrder(b.said, a.said) || inOrder(a.id, b.id));

function resolveUtterance(
  { id, reasoning }: UtteranceDraft,
  data: UtteranceData,
  published: Published,
): readonly Utterance[] {
  const { occasion, said, summary, finding, base, inference, history } = data;
  const { names } = published;
  const wordings = tellApart(data.wordings.flatMap((wording) => resolveWording(wording, published)));
  const [first, second] = wordings;
  if (!first || !second || wordings.every(({ from }) => 'source' in from)) return [];
  return [
    {
      id,
      speaker: names.speaker(data.speaker),
      said,
      occasion,
      summary,
      finding,
      originals: data.original.map(({ source, ...rest }) => ({ ...rest, source: names.source(source) })),
      base: wordings.some(({ key }) => key === base) ? base : first.key,
      wordings,
      inference,
      body: reasoning.html,
      history,
    },
  ];
}

/** Where an article prints an utterance twice, its wordings are named by their claims. */
function tellApart(wordings: readonly Wording[]): readonly Wording[] {
  const names = Map.groupBy(wordings, ({ by }) => by);
  return wordings.map((wording) => {
    const twice = (names.get(wording.by)?.length ?? 0) > 1;
    return 'claim' in wording.from && twice
      ? { ...wording, by: `${wording.by}, claim ${wording.from.claim.number}` }
      : wording;
  });
}

function resolveWording(wording: UtteranceData['wordings'][number], { claims, names }: Published): readonly Wording[] {
  const { text, language = english.tag, translation, sameTextAs } = wording;
  const claim = claims.get(wording.claim ?? '');
  if (claim) {
    const by = claim.article.outlet.name;
    return [
      {
        ...{ key: claim.id, text, language, translation, sameTextAs, by },
        from: { claim },
        paraphrase: claim.kind !== 'quotation',
      },
    ];
  }
  if (wording.source === undefined) return [];
  const source = names.source(wording.source);
  return [
    {
      ...{ key: source.id, text, language, translation, sameTextAs, by: citeShort(source) },
      from: { source },
      paraphrase: wording.paraphrase ?? false,
    },
  ];
}

/** The disagreements on which two articles or more that are published have something to say. */
export const resolveDisagreements = ({ disagreements }: Drafts, published: Published): readonly Disagreement[] =>
  [...disagreements.values()].flatMap(({ id, data, reasoning }) => {
    const articles = data?.articles.flatMap((side) => resolveSide(side, published)) ?? [];
    if (!data || articles.length < 2) return [];
    const sources = data.sources.map(({ source, says }) => ({ says, source: published.names.source(source) }));
    const { question, difference, open } = data;
    return [{ id, question, difference, open, body: reasoning.html, articles, sources }];
  });

function resolveSide(
  { claim: id, article: slug, says }: DisagreementData['articles'][number],
  { claims, articles }: Published,
): readonly Side[] {
  const claim = claims.get(id ?? '');
  const article = claim?.article ?? articles.get(slug ?? '');
  return article ? [{ says, claim, article: article.slug, outlet: article.outlet.name }] : [];
}

/** The timeline, oldest first, without those that belong to a claim which is not published. */
export const resolveEvents = ({ events }: Drafts, { claims, names }: Published): readonly TimelineEvent[] =>
  events
    .flatMap(({ data }) => data ?? [])
    .filter(({ claim }) => claim === undefined || claims.has(claim))
    .map(({ claim, source, ...event }) => ({
      ...event,
      claim: claims.get(claim ?? ''),
      source: source === undefined ? undefined : names.source(source),
    }))
    .sort((a, b) => inOrder(a.date, b.date));
