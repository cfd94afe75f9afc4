import { citeShort } from '../claims/citation.ts';
import type { Claim, Source, Speaker } from '../claims/claim.ts';
import type { Disagreement, Event, Utterance, Wording } from '../claims/utterance.ts';
import type { Comparisons, DraftDisagreement } from './comparisons.ts';
import type { DraftUtterance } from './draft-utterance.ts';
import type { Content } from './resolve.ts';

type Known = Pick<Content, 'articles' | 'claims' | 'sources'>;

/** Utterances, disagreements and events with their claims and sources. What belongs to an article that is a draft is left out. */
export function resolveComparisons(
  { utterances, disagreements, events }: Comparisons,
  known: Known,
  speakerOf: (id: string) => Speaker,
): Pick<Content, 'utterances' | 'disagreements' | 'events'> {
  return {
    utterances: utterances
      .flatMap((draft) => resolveUtterance(draft, known, speakerOf))
      .sort((a, b) => (a.said < b.said ? 1 : a.said > b.said ? -1 : 0)),
    disagreements: disagreements.map((draft) => resolveDisagreement(draft, known)),
    events: events
      .map(({ claim, source, ...event }): Event => ({
        ...event,
        claim: claimOf(claim, known),
        source: sourceOf(source, known),
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}

const claimOf = (id: string | undefined, { claims }: Known): Claim | undefined =>
  claims.find((claim) => claim.id === id);
const sourceOf = (id: string | undefined, { sources }: Known): Source | undefined =>
  sources.find((source) => source.id === id);

function resolveUtterance(
  { id, data, reading }: DraftUtterance,
  known: Known,
  speakerOf: (id: string) => Speaker,
): readonly Utterance[] {
  if (!data) return [];
  const { occasion, said, summary, base, inference, history } = data;
  const wordings = tellApart(data.wordings.flatMap((wording) => resolveWording(wording, known)));
  if (wordings.length < 2) return [];
  const originals = data.original.flatMap(({ source, ...rest }) => {
    const found = sourceOf(source, known);
    return found ? [{ ...rest, source: found }] : [];
  });
  return [
    {
      id,
      speaker: speakerOf(data.speaker),
      said,
      occasion,
      summary,
      originals,
      base: wordings.some(({ key }) => key === base) ? base : (wordings[0]?.key ?? base),
      wordings,
      inference,
      reading,
      history,
    },
  ];
}

/** Where an article prints an utterance twice, its wordings are named by their claims. */
function tellApart(wordings: readonly Wording[]): readonly Wording[] {
  const twice = (wording: Wording): boolean => wordings.some((other) => other !== wording && other.by === wording.by);
  return wordings.map((wording) =>
    'claim' in wording.from && twice(wording)
      ? { ...wording, by: `${wording.by}, claim ${wording.from.claim.number}` }
      : wording,
  );
}

function resolveWording(
  {
    claim: claimId,
    source: sourceId,
    text,
    language,
    translation,
  }: NonNullable<DraftUtterance['data']>['wordings'][number],
  known: Known,
): readonly Wording[] {
  const claim = claimOf(claimId, known);
  const source = sourceOf(sourceId, known);
  if (claim)
    return [
      {
        key: claim.id,
        text,
        language: language ?? 'en',
        translation,
        by: claim.article.outlet.name,
        from: { claim },
        paraphrase: claim.kind !== 'quotation',
      },
    ];
  return source
    ? [
        {
          key: source.id,
          text,
          language: language ?? 'en',
          translation,
          by: citeShort(source),
          from: { source },
          paraphrase: false,
        },
      ]
    : [];
}

function resolveDisagreement({ id, data, reading }: DraftDisagreement, known: Known): Disagreement {
  const { question, open } = data;
  return {
    id,
    question,
    open,
    reading,
    articles: data.articles.flatMap(({ claim: claimId, article: slug, says }) => {
      const claim = claimOf(claimId, known);
      const article = claim?.article ?? known.articles.find((one) => one.slug === slug);
      return article ? [{ says, claim, article: article.slug, outlet: article.outlet.name }] : [];
    }),
    sources: data.sources.flatMap(({ source: sourceId, says }) => {
      const source = sourceOf(sourceId, known);
      return source ? [{ says, source }] : [];
    }),
  };
}
