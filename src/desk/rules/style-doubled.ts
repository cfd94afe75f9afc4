import { twice } from '../../config/english.ts';
import { around, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

/** In small letters: a name may be doubled. */
const doubled = /(?<![\p{L}\p{M}\p{N}’'-])(\p{Ll}+) \1(?![\p{L}\p{M}\p{N}’'-])/gu;

export const styleDoubled: Rule = {
  code: 'style-doubled',
  says: 'No word of ours stands twice in a row (“the the”), unless it is meant so.',
  check: (drafts) => proseOf(drafts).flatMap(faultsIn),
};

const faultsIn = remembering(({ place, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  const match = isQuoted ? undefined : [...unquoted.matchAll(doubled)].find(([, word = '']) => !twice.has(word));
  return match ? [{ ...place, found: around(unquoted, match.index), wanted: `“${match[1] ?? ''}” once` }] : [];
});
