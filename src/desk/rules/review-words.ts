import { reviewSays } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import { utterancesOf, type ClaimDraft, type Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const reviewWords: Rule = {
  code: 'review-words',
  says:
    'What a history or a reason tells of the review is so: that context is told beside the rating or counts as missing, ' +
    'under whose name a claim stands, as what kind it is reviewed, that claims are rated alike, that no text in a language ' +
    'was found; and what is our translation is no extract in English.',
  check: (drafts) => [
    ...[...drafts.claims.values()].flatMap((claim) => historyFaults(claim, drafts)),
    ...proseOf(drafts).flatMap((own) => (isTelling(own) ? reasonFaults(own, drafts) : [])),
  ],
};

type Told = Pick<Fault, 'found' | 'wanted'>;

/** Of each thing the last entry that tells of it. */
const entriesOf = remembering(({ fields: { history = [] } }: ClaimDraft) => {
  const changes = history.map(({ change }) => change);
  return {
    context: changes.findLastIndex((change) => reviewSays.anyContext.test(change)),
    under: changes.findLastIndex((change) => reviewSays.under.test(change)),
    kind: changes.findLastIndex((change) => change.includes('reviewed as')),
  };
});

function historyFaults(claim: ClaimDraft, drafts: Drafts): readonly Fault[] {
  const { data, at } = claim;
  const { context, under, kind } = entriesOf(claim);
  if (!data || Math.max(context, under, kind) === -1) return [];
  const changeOf = (index: number): string => data.history[index]?.change ?? '';
  const isAway = reviewSays.besideRating.test(changeOf(context)) && data.missingContext === undefined;
  const told: readonly (readonly [number, Told | undefined])[] = [
    [
      context,
      isAway
        ? {
            found: 'context told beside the rating, where there is none',
            wanted: 'missingContext; or an entry on why it was taken out',
          }
        : undefined,
    ],
    [under, nameFault(changeOf(under), claim, drafts)],
    [kind, kindFault(changeOf(kind), data.kind)],
  ];
  return told.flatMap(([index, fault]) => (fault ? [{ ...at('history', index, 'change'), ...fault }] : []));
}

/** Where a claim was taken from somebody, they are still whose words it reports, unless it is a fact by now. */
function nameFault(change: string, { fields }: ClaimDraft, drafts: Drafts): Told | undefined {
  const { own, other } = reviewSays.under.exec(change)?.groups ?? {};
  const outlet = drafts.outlets.get(drafts.articles.get(fields.article ?? '')?.fields.outlet ?? '')?.fields.name;
  if (own === undefined || outlet === undefined) return undefined;
  if (`${own}’s`.replace(/s’s$/, 's’') !== `${outlet}’s`.replace(/s’s$/, 's’') && own !== outlet)
    return { found: `words of ${own}, in an article of ${outlet}`, wanted: outlet };
  const person = drafts.people.get(fields.attributedTo ?? '')?.fields.name;
  const isFact = change.includes('statement of fact');
  if (other === undefined || person === other || isFact) return undefined;
  if (person !== undefined)
    return { found: `words that were under ${other}’s name`, wanted: `${person}, in attributedTo` };
  const isKnown = [...drafts.people.values()].some(({ fields: { name } }) => name === other);
  if (!isKnown || fields.kind !== 'attribution') return undefined;
  return { found: `words that were under ${other}’s name, and no attributedTo`, wanted: `attributedTo: ${other}` };
}

function kindFault(change: string, kind: string): Told | undefined {
  const told = [...change.matchAll(reviewSays.reviewedAs)][0]?.groups?.['kind'] ?? '';
  const is = reviewSays.kinds[told];
  return is === undefined || is === kind
    ? undefined
    : { found: `a review as ${told}, where the kind is ${kind}`, wanted: `kind: ${is}; or what it is reviewed as` };
}

const telling = /missing context|alike|\btext\b.*\bfound\b|our translation/;
const isTelling = remembering(
  ({ of: { kind }, place: { field }, unquoted, isQuoted }: OwnWords): boolean =>
    !isQuoted && telling.test(unquoted) && field === undefined && (kind === 'claim' || kind === 'utterance'),
);

function reasonFaults(own: OwnWords, drafts: Drafts): readonly Fault[] {
  const claim = own.of.kind === 'claim' ? drafts.claims.get(own.of.id) : undefined;
  const told = [
    ...(claim
      ? [contextFault(own, claim), alikeFault(own, claim, drafts), ...translationFaults(own, claim, drafts)]
      : []),
    textFault(own, drafts),
  ];
  return told.flatMap((fault) => (fault ? [{ ...own.place, ...fault }] : []));
}

const contextFault = ({ unquoted }: OwnWords, { data }: ClaimDraft): Told | undefined =>
  reviewSays.counts.test(unquoted) && data && data.missingContext === undefined
    ? { found: 'what counts as missing context, where there is none', wanted: 'missingContext; or nothing of it' }
    : undefined;

/** Of claims that are linked to, those that report the same words of the same person. */
function alikeFault({ unquoted }: OwnWords, claim: ClaimDraft, { claims }: Drafts): Told | undefined {
  if (!reviewSays.alike.test(unquoted)) return undefined;
  const own = utterancesOf(claim);
  const whose = claim.fields.attributedTo ?? claim.fields.speaker;
  const linked = claim.reasoning.links.flatMap(
    ({ url }) => claims.get(url.split('#', 1)[0]?.split('/').findLast(Boolean) ?? '') ?? [],
  );
  const other = linked.find(
    (one) =>
      (one.fields.attributedTo ?? one.fields.speaker) === whose &&
      one.fields.kind === claim.fields.kind &&
      utterancesOf(one).some((id) => own.includes(id)) &&
      one.fields.rating !== claim.fields.rating,
  );
  if (!other) return undefined;
  return {
    found: `claims rated alike, where “${other.id}” has another rating`,
    wanted: 'one rating; or why they are rated unlike',
  };
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (tag: string): string => languages.of(new Intl.Locale(tag).language) ?? tag;

function textFault({ unquoted, of: { kind, id } }: OwnWords, drafts: Drafts): Told | undefined {
  const language = reviewSays.noText.exec(unquoted)?.groups?.['language'];
  if (language === undefined) return undefined;
  const rows =
    kind === 'claim'
      ? (drafts.claims.get(id)?.fields.evidence ?? []).filter(({ extract }) => extract !== undefined)
      : [];
  const tags = [
    ...rows.flatMap(({ source }) => drafts.sources.get(source)?.fields.language ?? []),
    ...(drafts.utterances.get(id)?.fields.original ?? []).map((one) => one.language),
  ];
  if (!tags.some((tag) => nameOf(tag) === language)) return undefined;
  return { found: `no ${language} text found, where one is given`, wanted: 'what was not found' };
}

function translationFaults({ text }: OwnWords, { data }: ClaimDraft, { sources }: Drafts): readonly Told[] {
  if (!data) return [];
  return [...text.matchAll(reviewSays.translated)].flatMap(([, words = '']) => {
    const has = (given = ''): boolean => ` ${fold(given)} `.includes(` ${fold(words)} `);
    const isOurs = data.evidence.some(({ translation }) => has(translation));
    const english = data.evidence.find(
      ({ source, extract }) => /^en\b/.test(sources.get(source)?.fields.language ?? '') && has(extract),
    );
    return isOurs || !english
      ? []
      : [{ found: `${show(words)} as our translation, which “${english.source}” has`, wanted: 'whose words they are' }];
  });
}
