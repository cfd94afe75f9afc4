import { nearest } from '../../text/nearest.ts';
import { singleSpaced } from '../../text/space.ts';
import { apart } from '../apart.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';
import { utterancesOf } from './wordings.ts';

export const wordingWords: Rule = {
  code: 'wording-words',
  says:
    'A wording has words of the claim that it names, or of an extract of the source that it names; the claim names the ' +
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

const holds = (text: string, words: string): boolean => singleSpaced(text).includes(singleSpaced(words));

/** What sources say, as far as the evidence of claims quotes them. */
class Extracts {
  private readonly bySource: ReadonlyMap<string, readonly string[]>;
  /** Sources of which more may be quoted than can be read. */
  private readonly unsure: ReadonlySet<string>;
  private readonly known: Drafts['sources'];

  constructor({ claims, sources, unreadable }: Drafts) {
    const drafts = [...claims.values()];
    const evidence = drafts.flatMap(({ fields }) => fields.evidence ?? []);
    const groups = Map.groupBy(evidence, ({ source }) => source);
    this.bySource = new Map([...groups].map(([source, all]) => [source, all.flatMap(({ extract }) => extract ?? [])]));
    const unread = drafts.filter(({ fields }) => !fields.evidence);
    const mentioned = unread.flatMap(({ references }) => references.map(({ id }) => id));
    const isAnyLost =
      unread.some(({ references }) => references.length === 0) ||
      [...unreadable].some((name) => name.startsWith('claims/'));
    this.unsure = new Set(isAnyLost ? sources.keys() : mentioned);
    this.known = sources;
  }

  faults(source: string, { text, place }: Given): readonly Fault[] {
    // That a source does not exist is told elsewhere.
    if (!this.known.has(source) || this.unsure.has(source)) return [];
    const held = this.bySource.get(source) ?? [];
    if (held.some((extract) => holds(extract, text))) return [];
    const near = held.map((extract) => apart(text, nearest(extract, text))).find(Boolean) ?? '';
    const wanted = `words of ${held.map(show).join(' or ') || 'an extract in the evidence of some claim'}`;
    return [{ ...place, found: `${show(text)}, which no extract of “${source}” has${near}`, wanted }];
  }
}

const originalFaults = ({ fields, at }: UtteranceDraft, extracts: Extracts): readonly Fault[] =>
  (fields.original ?? []).flatMap(({ source, text }, index) =>
    extracts.faults(source, { text, place: at('original', index, 'text') }),
  );

function wordFaults(utterance: UtteranceDraft, { claims }: Drafts, extracts: Extracts): readonly Fault[] {
  return (utterance.fields.wordings ?? []).flatMap(({ claim: id, source, text }, index) => {
    const given = { text, place: utterance.at('wordings', index, 'text') };
    if (source !== undefined) return extracts.faults(source, given);
    const claim = claims.get(id ?? '');
    return claim ? claimFaults(utterance, claim, given) : [];
  });
}

function claimFaults(utterance: UtteranceDraft, claim: ClaimDraft, { text, place }: Given): readonly Fault[] {
  const { quote } = claim.fields;
  const told = [
    quote !== undefined && !holds(quote, text)
      ? {
          found: `${show(text)}, which is not in the words of “${claim.id}”${apart(text, nearest(quote, text))}`,
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
    ...(isOutletsOwn(utterance, claim) ? [] : disagreements(utterance, claim)),
  ];
  return told.flatMap((one) => (one ? [{ ...place, ...one }] : []));
}

/** What an outlet says in its own voice is its own, and dated by its own day. */
const isOutletsOwn = ({ fields }: UtteranceDraft, { fields: { kind, speaker } }: ClaimDraft): boolean =>
  kind !== 'quotation' && speaker !== fields.speaker;

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
