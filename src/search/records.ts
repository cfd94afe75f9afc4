import { address } from '../addresses.ts';
import { english } from '../config/english.ts';
import { words } from '../config/words.ts';
import type { Passage } from '../model/article-head.ts';
import type { Article } from '../model/article.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import type { Utterance } from '../model/utterance.ts';
import { citeShort, claimantOf, dateOf, nameOf } from '../review/citation.ts';
import { facets } from '../review/facet.ts';
import { namesOf } from '../review/people.ts';
import { spellDate } from '../review/partial-date.ts';
import type { Span } from '../text/span.ts';
import { alsoPrintedIn } from './also-printed.ts';
import { indexWords, topicWords } from './index-words.ts';
import { originalRecords } from './original-records.ts';
import { pageRecords } from './page-records.ts';
import { unstemmed, type SearchRecord } from './record.ts';
import {
  packAddress,
  type Neighbour,
  type OtherWording,
  type PassageClaim,
  type PassageData,
  type TopicData,
} from './record-data.ts';

/**
 * Everything that the search finds: each passage, each claim, each article, what was said in other languages, and the
 * pages on people, wordings, sources and the like.
 */
export const allRecords = (catalogue: Catalogue): SearchRecord[] => [
  ...passageRecords(catalogue),
  ...catalogue.claims.map(claimRecord),
  ...catalogue.articles.map(articleRecord),
  ...originalRecords(catalogue),
  ...pageRecords(catalogue),
];

/**
 * What the search for quotations finds: one record a passage, by its own words and by other wordings of what it quotes.
 */
export const passageRecords = (catalogue: Catalogue): SearchRecord[] =>
  catalogue.articles.flatMap((article) => {
    const claims = Map.groupBy(article.claims, ({ passage }) => passage.number);
    return article.passages.map((passage) =>
      passageRecord(passage, { article, claims: claims.get(passage.number) ?? [], catalogue }),
    );
  });

/** What a record of a passage is made from. */
interface Home {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly catalogue: Catalogue;
}

function passageRecord(passage: Passage, { article, claims, catalogue }: Home): SearchRecord {
  const text = article.text.slice(passage.start, passage.end);
  const wordings = claims.flatMap((claim) => otherWordings(claim, catalogue));
  const data: PassageData = {
    text,
    before: around(article, passage.number, -1),
    after: around(article, passage.number, 1),
    article: article.slug,
    title: nameOf(article),
    number: passage.number,
    outlet: article.outlet.name,
    date: dateOf(article),
    claims: claims.map((claim) => passageClaim(claim, passage, catalogue)),
    wordings,
  };
  return {
    url: packAddress(address.passage(article.slug, passage.number), data),
    content: indexWords([text, ...wordings.map((wording) => wording.text)].join(' ')).join(' '),
    language: unstemmed,
    meta: {},
  };
}

/**
 * So many words on either side of a passage are kept with it, over headings and the like, which may have one; and of
 * each neighbour at least a few, by which it is found. The nearest come first.
 */
const wordsAround = 12;
const fewestAround = 6;

function around(article: Article, number: number, step: 1 | -1): readonly Neighbour[] {
  const kept: Neighbour[] = [];
  let left = wordsAround;
  for (let at = number + step; left > 0 && article.passages[at - 1]; at += step) {
    const words = textOf(article, at).split(' ');
    const most = Math.max(left, fewestAround);
    const near = step > 0 ? words.slice(0, most) : words.slice(-most);
    kept.push({ text: near.join(' '), isCut: near.length < words.length });
    left -= words.length;
  }
  return kept;
}

/** The words of a passage by its number; none where there is no such passage. */
function textOf({ passages, text }: Article, number: number): string {
  const passage = passages[number - 1];
  return passage ? text.slice(passage.start, passage.end) : '';
}

/** The wordings that other reports have of what a claim quotes. */
function otherWordings({ id, kind, evidence }: Claim, { utterancesByClaim }: Catalogue): readonly OtherWording[] {
  const collated = (utterancesByClaim.get(id) ?? [])
    .flatMap(({ wordings }) => wordings)
    .filter(({ from, language: spoken }) => 'source' in from && spoken === english.tag)
    .map(({ text, by }) => ({ text, by, claim: id }));
  const quoted = kind === 'quotation' ? evidence : [];
  return [
    ...collated,
    ...quoted
      .filter(({ source, stance }) => stance !== 'context' && source.language === english.tag)
      .flatMap(({ source, extract }) => (extract ? [{ text: extract, by: citeShort(source), claim: id }] : [])),
  ];
}

function passageClaim(claim: Claim, passage: Passage, catalogue: Catalogue): PassageClaim {
  const { id, span, rating } = claim;
  const utterances = catalogue.utterancesByClaim.get(id) ?? [];
  return {
    id,
    start: Math.max(0, span.start - passage.start),
    end: span.end - passage.start,
    rating: rating.key,
    label: rating.label,
    speaker: claimantOf(claim),
    said: utterances.map((utterance) => ({
      id: utterance.id,
      title: utterance.summary,
      speaker: utterance.speaker.name,
      date: spellDate(utterance.said),
      wordings: utterance.wordings.length,
      ...wordingIn(passage, claim, utterance),
      also: alsoPrintedIn(utterance, catalogue, claim.article.slug),
    })),
  };
}

/** Where in a passage a claim's wording of an utterance stands: a claim may be one of several. */
function wordingIn(passage: Passage, { id, span, quote }: Claim, { wordings }: Utterance): Span {
  const text = wordings.find(({ key }) => key === id)?.text ?? '';
  const within = quote.indexOf(text);
  const start = span.start + Math.max(0, within);
  const end = within < 0 ? span.end : start + text.length;
  return { start: Math.max(0, start - passage.start), end: end - passage.start };
}

function claimRecord(claim: Claim): SearchRecord {
  const { id, summary, finding, quote, reason, missingContext, rating, speaker, attributedTo, article } = claim;
  const claimant = claimantOf(claim);
  const data: TopicData = {
    quote,
    ...(finding === undefined ? {} : { finding }),
    rating: rating.key,
    label: rating.label,
    kind: words.found.claim.label,
    by: `${speaker.id === article.outlet.id ? claimant : `${claimant}, in ${article.outlet.name}`}, ${dateOf(article)}`,
  };
  const voices = [speaker, ...(attributedTo ? [attributedTo] : [])].flatMap(namesOf);
  const said = [summary, quote, reason, missingContext, finding, ...voices, article.outlet.name];
  return {
    url: packAddress(address.claim(id), data),
    content: wordsOf(...said.flatMap((text) => text ?? [])),
    language: unstemmed,
    meta: { title: summary },
    filters: { what: ['claim'], ...facetsOf(claim) },
  };
}

const facetsOf = (claim: Claim): Record<string, string[]> =>
  Object.fromEntries(facets.map(({ key: facet, of }) => [facet, of(claim).map(({ key }) => key)]));

function articleRecord(article: Article): SearchRecord {
  const data: TopicData = { kind: words.found.article.label, by: `${article.outlet.name}, ${dateOf(article)}` };
  return {
    url: packAddress(address.article(article.slug), data),
    content: wordsOf(nameOf(article), article.text),
    language: unstemmed,
    meta: { title: nameOf(article) },
    filters: { what: ['article'], outlet: [article.outlet.id] },
  };
}

/** The words of some texts, each once: their order is not searched for, and would double the index. */
const wordsOf = (...texts: readonly string[]): string => topicWords(texts.join(' ')).join(' ');
