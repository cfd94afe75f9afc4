import { singleSpaced } from '../../text/space.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, UtteranceDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const summary: Rule = {
  code: 'summary',
  says: 'No two claims or utterances have one summary: it is the title of their pages, by which readers tell them apart.',
  check: ({ claims, utterances }) => {
    const titled = [...claims.values(), ...utterances.values()].filter(({ fields }) => fields.summary !== undefined);
    const groups = Map.groupBy(titled, ({ fields }) => singleSpaced(fields.summary ?? ''));
    return [...groups.values()].flatMap(([first, ...others]) => others.map((other) => shared(other, first)));
  },
};

type Titled = ClaimDraft | UtteranceDraft;

const shared = ({ fields, at }: Titled, other: Titled | undefined): Fault => ({
  ...at('summary'),
  found: `${show(fields.summary)}, which ${other?.file ?? ''} has too`,
  wanted: 'a summary of its own, such as one that says whose words, when or where',
});
