import { deceptionIn } from '../../text/look-alike.ts';
import { namesOf, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const lookAlike: Rule = {
  code: 'look-alike',
  says:
    'No word of ours has a letter of another script that looks like its own, and a letter with an accent is one ' +
    'character: what looks the same is found as the same. What is quoted is left as it is.',
  check: (drafts) => [...proseOf(drafts), ...namesOf(drafts)].flatMap(faultsIn),
};

const faultsIn = remembering(({ place, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  const found = isQuoted ? undefined : deceptionIn(unquoted);
  return found ? [{ ...place, found: found.found, wanted: `“${found.wanted}”` }] : [];
});
