import { show, type Fault } from '../problem.ts';
import type { Drafts, UtteranceDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const paraphrase: Rule = {
  code: 'paraphrase',
  says: 'A paraphrase has no quotation marks: a wording that an outlet gives in words of its own is nobody’s quotation.',
  check: (drafts) => [...drafts.utterances.values()].flatMap((utterance) => faultsOf(utterance, drafts)),
};

const marks = /["“”„«»‟]|(?<!\p{L})['‘‚‹]|['’›](?!\p{L})/u;

const faultsOf = ({ fields, at }: UtteranceDraft, { claims }: Drafts): readonly Fault[] =>
  (fields.wordings ?? []).flatMap(({ claim, paraphrase: said, text }, index) => {
    const kind = claims.get(claim ?? '')?.fields.kind;
    const isGiven = claim !== undefined && said !== undefined;
    const told = {
      ...at('wordings', index, 'paraphrase'),
      found: 'it on the wording of a claim',
      wanted: 'no such field: its kind says it',
    };
    const isParaphrase = said === true || (kind !== undefined && kind !== 'quotation');
    const quoted = {
      ...at('wordings', index, 'text'),
      found: `the paraphrase ${show(text)}, with quotation marks`,
      wanted: 'its words without them',
    };
    return [...(isGiven ? [told] : []), ...(isParaphrase && marks.test(text) ? [quoted] : [])];
  });
