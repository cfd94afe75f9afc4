import { look } from '../../text/look.ts';
import { singleSpaced } from '../../text/space.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, DisagreementDraft, UtteranceDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const summary: Rule = {
  code: 'summary',
  says:
    'No two claims or utterances have one summary, and no two disagreements one question: they are titles, by which readers ' +
    'tell pages apart. Between two of a kind, neither case, signs, spaces nor letters that look alike are a difference.',
  check: ({ claims, utterances, disagreements }) => {
    const seen = new Map<string, Titled>();
    return [...claims.values(), ...utterances.values(), ...disagreements.values()].flatMap((one) => {
      const [field, title] = titleOf(one);
      if (title === undefined) return [];
      const kind = one.file.split('/')[1] ?? '';
      const keys = [`${field}: ${singleSpaced(title)}`, `${kind}/${look(title)}`];
      const other = keys.map((key) => seen.get(key)).find(Boolean);
      for (const key of keys) if (!seen.has(key)) seen.set(key, one);
      return other ? [shared(one, other)] : [];
    });
  },
};

type Titled = ClaimDraft | UtteranceDraft | DisagreementDraft;

const titleOf = ({ fields }: Titled): readonly ['summary' | 'question', string | undefined] =>
  'question' in fields ? ['question', fields.question] : ['summary', 'summary' in fields ? fields.summary : undefined];

function shared(one: Titled, other: Titled): Fault {
  const [[field, title], [, taken]] = [titleOf(one), titleOf(other)];
  const spelled = singleSpaced(title ?? '') === singleSpaced(taken ?? '') ? '' : `, as ${show(taken)}`;
  return {
    ...one.at(field),
    found: `${show(title)}, which ${other.file} has too${spelled}`,
    wanted: `a ${field} of its own, such as one that says whose words, when or where`,
  };
}
