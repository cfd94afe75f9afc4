import { site } from '../../config/site.ts';
import { nearest } from '../../text/nearest.ts';
import { apart } from '../apart.ts';
import { cutNegation } from '../cut-negation.ts';
import { cut, Extracts, holds } from '../extracts.ts';
import { show, type Fault, type Place } from '../problem.ts';
import { utterancesOf, type ClaimDraft, type Drafts, type UtteranceDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const wordingWords: Rule = {
  code: 'wording-words',
  says:
    'A wording has whole words of the claim that it names, or of an extract of the source that it names; the claim names the ' +
    'utterance, and agrees with it on who spoke and when. The words do not begin right behind a “not” or “no”.',
  check: (drafts) => {
    const extracts = new Extracts(drafts);
    return [...drafts.utterances.values()].flatMap((utterance) => [
      ...originalFaults(utterance, extracts),
      ...wordFaults(utterance, drafts, extracts),
    ]);
  },
};

/** Words that a file gives as those of a source or a claim. */
interface Given {
  readonly text: string;
  readonly language: string;
  readonly place: Place;
}

/** What is wrong with words that are given as those of a source. */
function sourceFaults(source: string, given: Given, extracts: Extracts): readonly Fault[] {
  const { text, place } = given;
  const held = extracts.of(source);
  if (!held) return [];
  const holding = held.filter((extract) => holds(extract, text));
  if (holding.length > 0) return cutFaults(holding, given);
  const near = held.map((extract) => cut(extract, text) || apart(text, nearest(extract, text))).find(Boolean) ?? '';
  const wanted = `words of ${held.map(show).join(' or ') || 'an extract in the evidence of some claim'}`;
  return [{ ...place, found: `${show(text)}, which no extract of “${source}” has${near}`, wanted }];
}

/** Of texts that have the words, one without a negation before them is enough. */
function cutFaults(texts: readonly string[], { text: words, language, place }: Given): readonly Fault[] {
  const before = texts.map((text) => cutNegation(text, { words, language }));
  if (before.includes(undefined)) return [];
  return [
    {
      ...place,
      found: `${show(words)}, behind ${show(before[0])}: the opposite of what stands there`,
      wanted: `${show(`${before[0] ?? ''} ${words}`)}, or words that begin earlier`,
    },
  ];
}

const originalFaults = ({ fields, at }: UtteranceDraft, extracts: Extracts): readonly Fault[] =>
  (fields.original ?? []).flatMap(({ source, text, language }, index) =>
    sourceFaults(source, { text, language, place: at('original', index, 'text') }, extracts),
  );

function wordFaults(utterance: UtteranceDraft, { claims, articles }: Drafts, extracts: Extracts): readonly Fault[] {
  return (utterance.fields.wordings ?? []).flatMap(({ claim: id, source, text, ...own }, index) => {
    const claim = claims.get(id ?? '');
    const language = own.language ?? articles.get(claim?.fields.article ?? '')?.fields.language ?? site.language;
    const given = { text, language, place: utterance.at('wordings', index, 'text') };
    if (source !== undefined) return sourceFaults(source, given, extracts);
    return claim ? claimFaults(utterance, claim, given) : [];
  });
}

function claimFaults(utterance: UtteranceDraft, claim: ClaimDraft, given: Given): readonly Fault[] {
  const { text, place } = given;
  const { quote } = claim.fields;
  const told = [
    quote !== undefined && !holds(quote, text)
      ? {
          found: `${show(text)}, which is not in the words of “${claim.id}”${cut(quote, text) || apart(text, nearest(quote, text))}`,
          wanted: `words of ${show(quote)}`,
        }
      : undefined,
    // Whether a claim that cannot be read names it is not known.
    claim.data && !utterancesOf(claim).includes(utterance.id)
      ? {
          found: `“${claim.id}”, which does not name this utterance`,
          wanted: `“utterance: ${utterance.id}” in ${claim.file}`,
        }
      : undefined,
    ...(isOutletsOwn(utterance, claim) ? [attribution(utterance, claim)] : disagreements(utterance, claim)),
  ];
  return [
    ...told.flatMap((one) => (one ? [{ ...place, ...one }] : [])),
    ...(quote !== undefined && holds(quote, text) ? cutFaults([quote], given) : []),
  ];
}

/** What an outlet says in its own voice is its own, and dated by its own day. */
const isOutletsOwn = ({ fields }: UtteranceDraft, { fields: { kind, speaker } }: ClaimDraft): boolean =>
  kind !== 'quotation' && speaker !== fields.speaker;

/** Whose words an outlet reports must be who said them. */
function attribution({ fields }: UtteranceDraft, { id, fields: { attributedTo } }: ClaimDraft) {
  const isOther = attributedTo !== undefined && fields.speaker !== undefined && attributedTo !== fields.speaker;
  return isOther
    ? {
        found: `“${id}”, which is attributed to ${attributedTo}`,
        wanted: `a claim of what ${fields.speaker ?? ''} said`,
      }
    : undefined;
}

function disagreements({ fields }: UtteranceDraft, { id, fields: claim }: ClaimDraft) {
  const { speaker, said } = claim;
  const differs = (own: unknown, other: unknown): boolean => own !== undefined && other !== undefined && own !== other;
  return [
    differs(speaker, fields.speaker)
      ? { found: `“${id}”, whose speaker is ${speaker ?? ''}`, wanted: `a claim of ${fields.speaker ?? ''}` }
      : undefined,
    differs(said, fields.said)
      ? { found: `“${id}”, said ${said ?? 'on a day not known'}`, wanted: `a claim said ${fields.said ?? ''}` }
      : undefined,
  ];
}
