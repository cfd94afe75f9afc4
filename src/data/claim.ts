import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import { best, worst } from '../config/scales.ts';
import { words } from '../config/words.ts';
import type { ArticleHead } from '../model/article-head.ts';
import type { Claim, Evidence, ReviewChange } from '../model/claim.ts';
import type { Rating } from '../model/rating.ts';
import type { Source } from '../model/source.ts';
import type { Speaker } from '../model/speaker.ts';
import { claimantOf } from '../review/citation.ts';
import { changedOn, publishedOn } from '../review/history.ts';
import type { Span } from '../text/span.ts';
import { count, date, day, id, iri, known, language, position, text, withWholeLinks } from './field.ts';
import { naming } from './naming.ts';
import type { Publication } from '../config/publication.ts';

const keysOf = <K extends string>(named: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(named) as [K, ...K[]];

export const speakerSchema = z.object({
  id: id.describe('Names them in people.json, or an outlet in outlets.json.'),
  name: text.describe('Their name.'),
  role: text.nullable().describe('What a stranger should know of them.'),
  type: z.enum(['Person', 'Organization']).describe('As schema.org names it.'),
});

const head = z.object({
  slug: id.describe('Names the article.'),
  title: text.describe('Its headline, or our description where the archived text has none.'),
  titleBy: z.enum(['outlet', 'us']).describe('Whether the outlet printed the title, or it is our description.'),
  outlet: z
    .object({ id: id.describe('Names the outlet.'), name: text.describe('What it is called.') })
    .describe('Who published it.'),
  published: date.nullable().describe('When it came out, as far as that was shown.'),
  language: language.describe('The language of its words (BCP 47).'),
  page: iri.describe('The article on this site, word for word as archived.'),
  url: iri.describe('The outlet’s own page.'),
});

export const ratingSchema = z.object({
  key: id.describe('Names the level, and never changes.'),
  label: text.describe('What readers see.'),
  scale: z.enum(keysOf(words.scales)).describe('Accuracy is of statements, fidelity of what is in quotation marks.'),
  rank: z.enum(keysOf(words.ranks)).describe('How much a reader should look at a claim of this level.'),
  meaning: text.describe('What the level means.'),
  ratingValue: z
    .number()
    .nullable()
    .describe('Its number on the ordinal scale of accuracy; null where a number would say more than is known.'),
  bestRating: z.number().nullable().describe('The highest number of that scale; null where there is no number.'),
  worstRating: z.number().nullable().describe('The lowest.'),
});

const evidence = z.object({
  source: z
    .object({
      id: id.describe('Names the work in sources.json.'),
      title: text.nullable().describe('Its title, where one was shown.'),
      publisher: text.describe('Who published it.'),
      url: iri.describe('Where it is.'),
      published: date.nullable().describe('When it came out, where that was shown.'),
    })
    .describe('The work that was consulted.'),
  stance: z.enum(keysOf(words.stances)).describe('What it does for the claim.'),
  relation: z
    .enum(keysOf(words.relations))
    .nullable()
    .describe('What ties it to the article, so that it is not independent; null where nothing does.'),
  relationNote: text.nullable().describe('How that is known, where the article does not say it.'),
  part: text.nullable().describe('The part of the claim that it bears on; null where it bears on all of it.'),
  note: text.describe('What it shows, in our words.'),
  extract: text.nullable().describe('A few words of it.'),
  translation: text.nullable().describe('Of the extract, where it is in another language: ours, and unchecked.'),
});

/** A claim with its review, without what each file says of itself. */
export const claimSchema = z.object({
  id: id.describe('Names the claim; it stands in addresses, and never changes.'),
  summary: text.describe('What is claimed, and by whom, without the rating.'),
  page: iri.describe('Its review on this site.'),
  inArticle: iri.describe('Its words in the article on this site.'),
  embed: iri.describe('The same review for other people’s pages.'),
  picture: iri.describe('A picture of it to share.'),
  data: iri.describe('The file of this claim alone.'),
  annotations: iri.describe('All claims of its article, as W3C Web Annotations.'),
  article: head.describe('Where it was printed.'),
  number: count.describe('Its place among the claims of the article, from 1.'),
  quote: text.describe('Its words as printed, white space as single spaces.'),
  position: position.describe(
    'Where they stand in the archived file: decoded as UTF-8, a byte order mark left out, line ends as they are.',
  ),
  kind: z.enum(keysOf(words.kinds)).describe('What sort of statement it is.'),
  claimant: text.describe('Who makes the claim to the reader, and whose words they report, as the page says it.'),
  speaker: speakerSchema.describe('Of a quotation the one who is quoted, of all else the outlet.'),
  attributedTo: speakerSchema
    .nullable()
    .describe('Of an attribution: whose words are reported. They are not held to the outlet’s words.'),
  speakerNote: text.nullable().describe('What is to be known of the voice.'),
  said: date.nullable().describe('When the words were spoken or published.'),
  saidNote: text.nullable().describe('How that is known, or why it is not.'),
  rating: ratingSchema.describe('What the review comes to. Of a quotation it is of how the outlet gives the words.'),
  question: text.describe('What the rating answers, which is not the same for each kind of claim.'),
  missingContext: text.nullable().describe('In one sentence, what leaving it out makes misleading.'),
  confidence: z.enum(keysOf(words.confidence)).describe('How sure we are of the rating.'),
  finding: text.nullable().describe('What is the matter, where something is.'),
  reason: text.describe('The first paragraph of the reasoning.'),
  body: text.describe('All of the reasoning, as HTML.'),
  utterances: z.array(id).describe('What it is one wording of: ids in utterances.json.'),
  evidence: z.array(evidence).describe('What was found for and against it.'),
  datePublished: day.describe('When the review was first published.'),
  dateModified: day.describe('When it was last changed.'),
  history: z
    .array(
      z.object({
        date: day.describe('The day of the change.'),
        change: text.describe('What was changed, and why.'),
        rating: id.nullable().describe('The key of the rating from that day on; null where it did not change.'),
        confidence: z
          .enum(keysOf(words.confidence))
          .nullable()
          .describe('The confidence from that day on; null where it did not change.'),
        grade: z.enum(keysOf(words.grades)).nullable().describe('What the change is; null where it was not graded.'),
      }),
    )
    .describe('What was done to the review, oldest first.'),
});

export type ClaimRecord = z.infer<typeof claimSchema>;

/** A claim in a file of its own. */
export const claimFileSchema = z.object({ ...naming, ...claimSchema.shape });

/** @param place where its words stand in the archived file, in code points. */
export function claimRecord(claim: Claim, { start, end }: Span, { at }: Publication): ClaimRecord {
  const { article, evidence: rows, history } = claim;
  const { slug } = article;
  return {
    id: claim.id,
    summary: claim.summary,
    page: at(address.claim(claim.id)),
    inArticle: at(address.claimInText(slug, claim.id)),
    embed: at(address.embed(claim.id)),
    picture: at(address.pictureOfClaim(claim.id)),
    data: at(address.dataOfClaim(claim.id)),
    annotations: at(address.annotations(slug)),
    article: headRecord(article, at(address.article(slug))),
    number: claim.number,
    quote: claim.quote,
    position: { start, end },
    kind: claim.kind,
    claimant: claimantOf(claim),
    speaker: speakerRecord(claim.speaker),
    attributedTo: claim.attributedTo ? speakerRecord(claim.attributedTo) : null,
    speakerNote: known(claim.speakerNote),
    said: claim.said,
    saidNote: known(claim.saidNote),
    rating: ratingRecord(claim.rating),
    question: words.questions[claim.kind],
    missingContext: known(claim.missingContext),
    confidence: claim.confidence,
    finding: known(claim.finding),
    reason: claim.reason,
    body: withWholeLinks(claim.body, at(address.claim(claim.id))),
    utterances: [...claim.utterances],
    evidence: rows.map(evidenceRecord),
    datePublished: publishedOn(claim),
    dateModified: changedOn(claim),
    history: history.map(changeRecord),
  };
}

const headRecord = (
  { slug, title, titleBy, outlet, published, language: tag, url }: ArticleHead,
  page: string,
): ClaimRecord['article'] => ({
  slug,
  title,
  titleBy,
  outlet: { id: outlet.id, name: outlet.name },
  published,
  language: tag,
  page,
  url,
});

export const speakerRecord = ({ id: own, name, role, type }: Speaker): z.infer<typeof speakerSchema> => ({
  id: own,
  name,
  role,
  type,
});

export const ratingRecord = ({ key, label, scale, rank, meaning, value }: Rating): ClaimRecord['rating'] => ({
  key,
  label,
  scale,
  rank,
  meaning,
  ratingValue: known(value),
  bestRating: value === undefined ? null : best,
  worstRating: value === undefined ? null : worst,
});

const evidenceRecord = ({ source, ...row }: Evidence): ClaimRecord['evidence'][number] => ({
  source: briefOf(source),
  stance: row.stance,
  relation: known(row.relation),
  relationNote: known(row.relationNote),
  part: known(row.part),
  note: row.note,
  extract: known(row.extract),
  translation: known(row.translation),
});

const briefOf = ({ id: own, title, publisher, url, published }: Source) => ({
  id: own,
  title,
  publisher,
  url,
  published,
});

const changeRecord = ({
  date: on,
  change,
  rating,
  confidence,
  grade,
}: ReviewChange): ClaimRecord['history'][number] => ({
  date: on,
  change,
  rating: known(rating?.key),
  confidence: known(confidence),
  grade: known(grade),
});
