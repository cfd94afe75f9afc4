import { ratingOf, ratings, type RatingKey } from '../../config/scales.ts';
import { ratingWords } from '../../config/style.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const toldRating: Rule = {
  code: 'told-rating',
  says:
    'Where our words on a claim name a rating (“so it is rated accurate”, “hence accurate”, “…: accurate.”), it is that of ' +
    'the claim; and after a link to a claim (“…, which is rated accurate”) that of the other.',
  check: (drafts) =>
    proseOf(drafts).flatMap((own) => {
      const claim = own.of.kind === 'claim' && namesLevel(own) ? drafts.claims.get(own.of.id) : undefined;
      if (!claim) return [];
      return sentencesIn(own.text).flatMap((sentence) => faultsIn(sentence, { own, claim, drafts }));
    }),
};

interface Page {
  readonly own: OwnWords;
  readonly claim: ClaimDraft;
  readonly drafts: Drafts;
}

const level = `(?<level>${ratings
  .map(({ label }) => label)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;
/** Most texts name no level at all. */
const mention = new RegExp(`\\b${level}\\b`, 'iu');
const namesLevel = remembering(
  ({ place, unquoted, isQuoted }: OwnWords): boolean =>
    isQuoted !== true && !place.field?.startsWith('history') && mention.test(unquoted),
);
const rated = new RegExp(`\\b${ratingWords.rated} ${level}\\b(?! by\\b)`, 'iu');
const whichIsRated = new RegExp(`^,? ${ratingWords.which} ${ratingWords.rated} ${level}\\b`, 'iu');
const concluded = [
  new RegExp(`\\b${ratingWords.hence}\\b[^.;:]{0,40}\\b${ratingWords.rated} ${level}\\b`, 'iu'),
  new RegExp(`\\b${ratingWords.henceAlone},? ${level}(?=[.,;:]|$)`, 'iu'),
  new RegExp(`: ${level}\\.?$`, 'iu'),
];

function faultsIn(sentence: string, { own, claim, drafts }: Page): readonly Fault[] {
  const has = claim.fields.rating;
  const links = linksOf(claim, drafts);
  const here = links.filter(({ words }) => words !== '' && sentence.includes(words));
  for (const { words, key } of here) {
    const told = levelIn(whichIsRated.exec(sentence.slice(sentence.indexOf(words) + words.length)));
    if (told) return told === key ? [] : [fault(own, told, [key])];
  }
  const conclusion = concluded.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  const match = conclusion ?? rated.exec(sentence);
  const told = levelIn(match);
  if (!told || !has || ratingWords.unsure.test(sentence.slice(0, match?.index))) return [];
  // What is told of another claim may be told of one that an earlier sentence links to; a conclusion is of this one.
  const may = [has, ...(conclusion ? here : links).map(({ key }) => key)];
  return may.includes(told) ? [] : [fault(own, told, may)];
}

const levelIn = (match: RegExpExecArray | null | undefined): RatingKey | undefined => {
  const label = match?.groups?.['level']?.toLowerCase();
  return ratings.find((one) => one.label.toLowerCase() === label)?.key;
};

const fault = ({ place }: OwnWords, told: RatingKey, may: readonly RatingKey[]): Fault => ({
  ...place,
  found: `the rating ${show(ratingOf(told).label)} for a claim that has another`,
  wanted: `${[...new Set(may)].map((key) => ratingOf(key).label).join(' or ')}; what somebody else calls it, in quotation marks`,
});

interface Linked {
  readonly words: string;
  readonly key: RatingKey;
}

/** The claims that a review links to, and their ratings. */
const linksOf = ({ reasoning }: ClaimDraft, { claims }: Drafts): readonly Linked[] =>
  reasoning.links.flatMap(({ url, words }) => {
    const id = url.split(/[?#]/, 1)[0]?.split('/').findLast(Boolean) ?? '';
    const key = claims.get(id)?.fields.rating;
    return key ? [{ words, key }] : [];
  });
