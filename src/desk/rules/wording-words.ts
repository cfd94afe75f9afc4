import { nearest } from '../../text/nearest.ts';
import { apart } from '../apart.ts';
import { cut, Extracts, holds } from '../extracts.ts';
import { show, type Fault, type Place } from '../problem.ts';
import { utterancesOf, type ClaimDraft, type Drafts, type UtteranceDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const wordingWords: Rule = {
  code: 'wording-words',
  says:
    'A wording has whole words of the claim that it names, or of an extract of the source that it names; the claim names the ' +
    'utterance, and agrees with it on who spoke and when.',
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
  readonly place: Place;
}

/** What is wrong with words that are given as those of a source. */
function sourceFaults(source: string, { text, place }: Given, extracts: Extracts): readonly Fault[] {
  const held = extracts.of(source);
  if (!held || held.some((extract) => holds(extract, text))) return [];
  const near = held.map((extract) => cut(extract, text) || apart(text, nearest(extract, text))).find(Boolean) ?? '';
  const wanted = `words of ${held.map(show).join(' or ') || 'an extract in the evidence of some claim'}`;
  return [{ ...place, found: `${show(text)}, which no extract of “${source}” has${near}`, wanted }];
}

const originalFaults = ({ fields, at }: UtteranceDraft, extracts: Extracts): readonly Fault[] =>
  (fields.original ?? []).flatMap(({ source, text }, index) =>
    sourceFaults(source, { text, place: at('original', index, 'text') }, extracts),
  );

function wordFaults(utterance: UtteranceDraft, { claims }: Drafts, extracts: Extracts): readonly Fault[] {
  return (utterance.fields.wordings ?? []).flatMap(({ claim: id, source, text }, index) => {
    const given = { text, place: utterance.at('wordings', index, 'text') };
    if (source !== undefined) return sourceFaults(source, given, extracts);
    const claim = claims.get(id ?? '');
    return claim ? claimFaults(utterance, claim, given) : [];
  });
}

function claimFaults(utterance: UtteranceDraft, claim: ClaimDraft, { text, place }: Given): readonly Fault[] {
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
  return told.flatMap((one) => (one ? [{ ...place, ...one }] : []));
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
