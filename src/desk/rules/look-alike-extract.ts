import { deceptionIn } from '../../text/look-alike.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import type { Entry } from '../read/list.ts';
import { remembering } from '../remembering.ts';
import type { Fault } from '../problem.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const lookAlikeExtract: Rule = {
  code: 'look-alike-extract',
  says: 'A letter of another script in a word of an extract, or of the title of a source, may be the source’s own, or a slip of ours.',
  check: ({ claims, sources }) => [
    ...[...claims.values()].flatMap(inExtracts),
    ...[...sources.values()].flatMap(inTitle),
  ],
};

const wanted = (word: string): string => `“${word}”, unless the source has it so`;

const inExtracts = remembering(({ fields: { evidence = [] }, at }: ClaimDraft): readonly Fault[] =>
  evidence.flatMap(({ extract = '' }, index) => {
    const told = deceptionIn(extract);
    return told ? [{ ...at('evidence', index, 'extract'), found: told.found, wanted: wanted(told.wanted) }] : [];
  }),
);

const inTitle = remembering(({ fields: { title }, at }: Entry<SourceData>): readonly Fault[] => {
  const told = deceptionIn(title ?? '');
  return told ? [{ ...at('title'), found: told.found, wanted: wanted(told.wanted) }] : [];
});
