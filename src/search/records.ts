import { citeShort, dateOf, nameOf } from '../claims/citation.ts';
import type { Article, Claim, Paragraph } from '../claims/claim.ts';
import { facets } from '../claims/facet.ts';
import type { Content } from '../desk/resolve.ts';
import { address } from '../site.ts';
import { facetWord, indexWords, tellingWords } from './index-words.ts';
import { packAddress, type OtherWording, type PassageClaim, type PassageData, type TopicData } from './record-data.ts';

/** One entry of the index, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

/** No stemming: what is printed is looked for, and endings are the asker's matter. */
const language = 'unknown';

/** Everything that the search finds: each passage, each claim, each article. */
export const allRecords = (content: Content): SearchRecord[] => [
  ...passageRecords(content),
  ...content.claims.map(claimRecord),
  ...content.articles.map(articleRecord),
];

/** What the search for quotations finds: one record a paragraph, by its own words and by other wordings of what it quotes. */
export function passageRecords(content: Content): SearchRecord[] {
  return content.articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => passageRecord(article, paragraph, content)),
  );
}

function passageRecord(article: Article, paragraph: Paragraph, content: Content): SearchRecord {
  const text = article.text.slice(paragraph.start, paragraph.end);
  const claims = article.claims.filter((claim) => claim.paragraph.number === paragraph.number);
  const wordings = claims.flatMap((claim) => otherWordings(claim, content));
  const data: PassageData = {
    text,
    article: article.slug,
    outlet: article.outlet.name,
    date: dateOf(article),
    claims: claims.map((claim) => passageClaim(claim, paragraph, content)),
    wordings,
  };
  return {
    url: packAddress(address.paragraph(article.slug, paragraph.number), data),
    content: indexWords([text, ...wordings.map((wording) => wording.text)].join(' ')).join(' '),
    language,
    meta: {},
  };
}

/** The wordings that other reports have of what a claim quotes. */
function otherWordings({ id, kind, evidence, utterances }: Claim, content: Content): readonly OtherWording[] {
  const collated = content.utterances
    .filter((utterance) => utterances.includes(utterance.id))
    .flatMap(({ wordings }) => wordings)
    .flatMap(({ text, language: spoken, by, from }) =>
      'source' in from && spoken === 'en' ? [{ text, by, claim: id }] : [],
    );
  return [
    ...collated,
    ...evidence.flatMap(({ source, stance, extract }) =>
      kind === 'quotation' && stance !== 'context' && extract && source.language === 'en'
        ? [{ text: extract, by: citeShort(source), claim: id }]
        : [],
    ),
  ];
}

function passageClaim(claim: Claim, paragraph: Paragraph, { claims }: Content): PassageClaim {
  const { id, range, rating, speaker, speakerNote, utterances } = claim;
  const others = claims.filter(
    (other) => other.article.slug !== claim.article.slug && other.utterances.some((one) => utterances.includes(one)),
  );
  return {
    id,
    start: Math.max(0, range.start - paragraph.start),
    end: range.end - paragraph.start,
    rating: rating.key,
    label: rating.label,
    speaker: speakerNote ? `${speaker.name} (${speakerNote})` : speaker.name,
    also: others.map(({ article, quote, id: other }) => ({
      outlet: article.outlet.name,
      quote,
      url: address.claimInText(article.slug, other),
    })),
  };
}

function claimRecord(claim: Claim): SearchRecord {
  const { id, summary, quote, reason, rating, speaker, speakerNote, article } = claim;
  const data: TopicData = {
    quote,
    rating: rating.key,
    label: rating.label,
    by: `${speaker.name}${speakerNote ? ` (${speakerNote})` : ''}, in ${article.outlet.name}, ${dateOf(article)}`,
  };
  return {
    url: packAddress(address.claim(id), data),
    content: [
      wordsOf(quote, reason, speaker.name, article.outlet.name),
      ...facets.map((facet) => facetWord(facet.key, facet.of(claim).key)),
    ].join(' '),
    language,
    meta: { title: summary },
  };
}

function articleRecord(article: Article): SearchRecord {
  const data: TopicData = { by: `Article in ${article.outlet.name}, ${dateOf(article)}` };
  return {
    url: packAddress(address.article(article.slug), data),
    content: `${wordsOf(article.text)} ${facetWord('outlet', article.outlet.id)}`,
    language,
    meta: { title: nameOf(article) },
  };
}

/** The words of some texts, each once: their order is not searched for, and would double the index. */
const wordsOf = (...texts: readonly string[]): string => tellingWords(texts.join(' ')).join(' ');
