import type { Rule } from './rule.ts';

export const lacking: Rule = {
  code: 'lacking',
  says: 'There need be no events.yaml, no publishers.yaml and no disagreements.',
  check: (drafts) =>
    drafts.lacking.map((file) => ({ file, found: 'nothing of that name', wanted: 'it, if it was there before' })),
};
