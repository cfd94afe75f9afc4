import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const voice: Rule = {
  code: 'voice',
  says:
    'The speaker of a quotation is the one who is quoted; of all else it is the outlet of the article, for nobody is held ' +
    'to another’s words. Only an attribution says, in attributedTo, whose words it reports.',
  check: (drafts) =>
    [...drafts.claims.values()].flatMap((claim) => [...ownFaults(claim, drafts), ...reportFaults(claim)]),
};

function ownFaults(
  { fields: { kind, speaker, article }, at }: ClaimDraft,
  { articles, outlets }: Drafts,
): readonly Fault[] {
  const outlet = articles.get(article ?? '')?.fields.outlet;
  if (kind === undefined || kind === 'quotation' || speaker === undefined || outlet === undefined) return [];
  // That the article’s outlet does not exist is told already.
  if (!outlets.has(outlet)) return [];
  if (speaker === outlet) return [];
  const whose = kind === 'attribution' ? '; in attributedTo, whose words it reports' : '';
  return [{ ...at('speaker'), found: `${show(speaker)}, for what the outlet says`, wanted: `${show(outlet)}${whose}` }];
}

function reportFaults({ fields: { kind, attributedTo }, at }: ClaimDraft): readonly Fault[] {
  if (kind === undefined || kind === 'attribution' || attributedTo === undefined) return [];
  return [
    {
      ...at('attributedTo'),
      found: `it on a claim of the kind ${show(kind)}`,
      wanted: 'an attribution, or no attributedTo',
    },
  ];
}
