import { around, namesOf, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const bracket: Rule = {
  code: 'bracket',
  says: 'A bracket of ours has its other half in the same paragraph, unless it numbers something: a), 2).',
  check: (drafts) => [...proseOf(drafts), ...namesOf(drafts)].flatMap(faultsIn),
};

const faultsIn = remembering(({ place, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  const at = isQuoted ? undefined : strayBracketIn(unquoted);
  if (at === undefined) return [];
  const found = `a bracket ${unquoted.charAt(at)} without its other half: ${around(unquoted, at)}`;
  return [{ ...place, found, wanted: 'both, or none' }];
});

/** An interval may be open at one end, [0, 1); a face is none. */
const sign = /[()[\]（）［］]/gu;
const [closing, numbered] = [/[)\]）］]/, /(?:^|[\s(（])(?:\p{N}{1,3}|\p{L}|[ivxl]+)$/u];
const faces = /[:;]['’]?-?[()]/g;

/** The place of the first bracket that stands alone. */
function strayBracketIn(text: string): number | undefined {
  const open: number[] = [];
  for (const { index, 0: one } of text.replace(faces, (face) => '-'.repeat(face.length)).matchAll(sign)) {
    if (!closing.test(one)) open.push(index);
    else if (open.length > 0) open.pop();
    else if (!numbered.test(text.slice(0, index))) return index;
  }
  return open[0];
}
