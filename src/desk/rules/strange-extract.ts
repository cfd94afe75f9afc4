import { twice } from '../../config/english.ts';
import { around } from '../prose.ts';
import type { Fault, Place } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const strangeExtract: Rule = {
  code: 'strange-extract',
  says:
    'An extract has no word twice in a row, no address at its end, and both halves of its quotation marks, unless the ' +
    'source has it so.',
  check: ({ claims }) => [...claims.values()].flatMap(faultsOf),
};

const doubled = /(?<![\p{L}\p{M}\p{N}’'-])(\p{Ll}{2,}) \1(?![\p{L}\p{M}\p{N}’'-])/u;
const address = /\bhttps?:\/\/\S+$/;

const faultsOf = remembering(({ fields: { evidence = [] }, at }: ClaimDraft): readonly Fault[] =>
  evidence.flatMap(({ extract = '' }, index) => faultIn(extract, () => at('evidence', index, 'extract'))),
);

function faultIn(extract: string, place: () => Place): readonly Fault[] {
  const again = doubled.exec(extract);
  if (again && !twice.has(again[1] ?? ''))
    return [
      { ...place(), found: around(extract, again.index), wanted: `“${again[1] ?? ''}” once, unless it is so there` },
    ];
  const url = address.exec(extract)?.[0];
  if (url !== undefined) return [{ ...place(), found: url, wanted: 'the words of the source without it' }];
  const marks = extract.match(/"/g)?.length ?? 0;
  if (marks % 2 === 0) return [];
  const where = around(extract, extract.indexOf('"'));
  return [{ ...place(), found: `a mark " without its other half: ${where}`, wanted: 'both, unless one is not quoted' }];
}
