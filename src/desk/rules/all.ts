import { added } from './added.ts';
import { articleAddress } from './article-address.ts';
import { articleWords } from './article-words.ts';
import { bracket } from './bracket.ts';
import { byline } from './byline.ts';
import { callout } from './callout.ts';
import { change } from './change.ts';
import { grade } from './grade.ts';
import { claimId } from './claim-id.ts';
import { confidence } from './confidence.ts';
import { context } from './context.ts';
import { damaged } from './damaged.ts';
import { credited } from './credited.ts';
import { dateNote } from './date-note.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { extract } from './extract.ts';
import { eventSource } from './event-source.ts';
import { eachOnce } from './each-once.ts';
import { event } from './event.ts';
import { finding } from './finding.ts';
import { folded } from './folded.ts';
import { heading } from './heading.ts';
import { history } from './history.ts';
import { lacking } from './lacking.ts';
import { language } from './language.ts';
import { leftOver } from './left-over.ts';
import { link } from './link.ts';
import { lookAlikeExtract } from './look-alike-extract.ts';
import { linkWords } from './link-words.ts';
import { lookAlike } from './look-alike.ts';
import { mark } from './mark.ts';
import { misprint } from './misprint.ts';
import { name } from './name.ts';
import { namedSource } from './named-source.ts';
import { namedWords } from './named-words.ts';
import { nearName } from './near-name.ts';
import { nearWord } from './near-word.ts';
import { noClaims } from './no-claims.ts';
import { oneHost } from './one-host.ts';
import { number } from './number.ts';
import { original } from './original.ts';
import { otherSite } from './other-site.ts';
import { othersWords } from './others-words.ts';
import { ourTitle } from './our-title.ts';
import { overlap } from './overlap.ts';
import { ownLanguage } from './own-language.ts';
import { paragraphs } from './paragraphs.ts';
import { paraphrase } from './paraphrase.ts';
import { passedOver } from './passed-over.ts';
import { plainField } from './plain-field.ts';
import { published } from './published.ts';
import { publisherName } from './publisher-name.ts';
import { quotation } from './quotation.ts';
import { quote } from './quote.ts';
import { quotedWords } from './quoted-words.ts';
import { ratingEvidence } from './rating-evidence.ts';
import { reason } from './reason.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { reporting } from './reporting.ts';
import { reviewWords } from './review-words.ts';
import { roleYear } from './role-year.ts';
import { rowNumber } from './row-number.ts';
import { rowNote } from './row-note.ts';
import type { Rule } from './rule.ts';
import { said } from './said.ts';
import { saidOnce } from './said-once.ts';
import { sameAddress } from './same-address.ts';
import { sameExtract } from './same-extract.ts';
import { sameFinding } from './same-finding.ts';
import { sameText } from './same-text.ts';
import { sameWords } from './same-words.ts';
import { scale } from './scale.ts';
import { scaleWord } from './scale-word.ts';
import { sign } from './sign.ts';
import { sourceAddress } from './source-address.ts';
import { speaker } from './speaker.ts';
import { sideDate } from './side-date.ts';
import { side } from './side.ts';
import { sourceName } from './source-name.ts';
import { speakerId } from './speaker-id.ts';
import { strangeAddress } from './strange-address.ts';
import { strangeDay } from './strange-day.ts';
import { strangeExtract } from './strange-extract.ts';
import { strangeFinding } from './strange-finding.ts';
import { strangeNumber } from './strange-number.ts';
import { strangeOffice } from './strange-office.ts';
import { strangePublisher } from './strange-publisher.ts';
import { strangeTitle } from './strange-title.ts';
import { structure } from './structure.ts';
import { styleDoubled } from './style-doubled.ts';
import { styleLeftOver } from './style-left-over.ts';
import { styleMarks } from './style-marks.ts';
import { styleOpening } from './style-opening.ts';
import { stylePairs } from './style-pairs.ts';
import { styleRating } from './style-rating.ts';
import { styleWho } from './style-who.ts';
import { styleWords } from './style-words.ts';
import { styleYear } from './style-year.ts';
import { summary } from './summary.ts';
import { title } from './title.ts';
import { titleYear } from './title-year.ts';
import { translation } from './translation.ts';
import { toldDate } from './told-date.ts';
import { toldRating } from './told-rating.ts';
import { uncitedSource } from './uncited-source.ts';
import { unusedOriginal } from './unused-original.ts';
import { verdict } from './verdict.ts';
import { voice } from './voice.ts';
import { wordingWords } from './wording-words.ts';
import { wordings } from './wordings.ts';

/** What is held already where files are read. */
export const readingRules: readonly Omit<Rule, 'check'>[] = [
  {
    code: 'file',
    says: 'Every file lies where its kind belongs, can be read, and has a name that no other of its kind has.',
  },
  {
    code: 'yaml',
    says: 'Fields are YAML: names with a colon, lists with hyphens, text in quotation marks where it needs them.',
  },
  { code: 'field', says: 'A file has the fields of its kind, each with a value that it takes, and no others.' },
  {
    code: 'mdx',
    says: 'In an article, < begins a component of ours and { a comment; for the signs themselves write \\< and \\{.',
  },
  { code: 'markup', says: 'Content is words: no code, no HTML, no pictures, only our components and safe links.' },
];

/** What stops a build, in the order in which it is told to editors. */
export const rules: readonly Rule[] = [
  published,
  reference,
  original,
  articleWords,
  paragraphs,
  structure,
  byline,
  misprint,
  claimId,
  quote,
  overlap,
  summary,
  title,
  titleYear,
  callout,
  reporting,
  folded,
  voice,
  speaker,
  quotation,
  said,
  dates,
  dateNote,
  history,
  change,
  grade,
  added,
  confidence,
  toldRating,
  reviewWords,
  scale,
  ratingEvidence,
  relation,
  sameText,
  evidence,
  rowNote,
  extract,
  language,
  translation,
  finding,
  context,
  heading,
  verdict,
  reason,
  link,
  linkWords,
  wordings,
  wordingWords,
  paraphrase,
  quotedWords,
  othersWords,
  namedWords,
  namedSource,
  mark,
  bracket,
  sign,
  lookAlike,
  leftOver,
  damaged,
  ownLanguage,
  toldDate,
  number,
  scaleWord,
  speakerId,
  roleYear,
  name,
  publisherName,
  sourceName,
  sourceAddress,
  articleAddress,
  ourTitle,
  side,
  sideDate,
  event,
  eachOnce,
  saidOnce,
  plainField,
];

/** What is told, and stops nothing. */
export const notes: readonly Rule[] = [
  noClaims,
  uncitedSource,
  sameAddress,
  otherSite,
  unusedOriginal,
  strangePublisher,
  nearName,
  nearWord,
  strangeOffice,
  oneHost,
  credited,
  eventSource,
  strangeAddress,
  strangeDay,
  strangeNumber,
  rowNumber,
  strangeTitle,
  strangeFinding,
  sameWords,
  sameExtract,
  sameFinding,
  lookAlikeExtract,
  strangeExtract,
  passedOver,
  lacking,
  styleYear,
  styleWho,
  styleMarks,
  styleWords,
  stylePairs,
  styleRating,
  styleLeftOver,
  styleDoubled,
  styleOpening,
];
