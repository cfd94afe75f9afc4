import { articleWords } from './article-words.ts';
import { byline } from './byline.ts';
import { callout } from './callout.ts';
import { claimId } from './claim-id.ts';
import { dates } from './dates.ts';
import { link } from './link.ts';
import { misprint } from './misprint.ts';
import { lacking, noClaims, passedOver, sameAddress, uncitedSource, unusedOriginal } from './notes.ts';
import { original } from './original.ts';
import { overlap } from './overlap.ts';
import { paragraphs } from './paragraphs.ts';
import { published } from './published.ts';
import { quote } from './quote.ts';
import { quotedWords } from './quoted-words.ts';
import { reason } from './reason.ts';
import { reference } from './reference.ts';
import type { Rule } from './rule.ts';
import { said } from './said.ts';
import { speakerId } from './speaker-id.ts';
import { structure } from './structure.ts';
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
  callout,
  said,
  dates,
  reason,
  link,
  wordings,
  wordingWords,
  quotedWords,
  speakerId,
];

/** What is told, and stops nothing. */
export const notes: readonly Rule[] = [noClaims, uncitedSource, sameAddress, unusedOriginal, passedOver, lacking];
