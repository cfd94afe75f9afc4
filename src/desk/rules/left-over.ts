import { leftOvers } from '../../config/left-over.ts';
import { around, proseOf, type OwnWords } from '../prose.ts';
import { show, type Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const leftOver: Rule = {
  code: 'left-over',
  says:
    'No words of ours wait to be written (TODO, [NAME], lorem ipsum), none were saved in another encoding (itâ€™s, &quot;, ' +
    '%20), and none are what a tool has left ({{title}}, @@ -1 +1 @@).',
  check: (drafts) => proseOf(drafts).flatMap(faultsIn),
};

/** Words for nothing, as the description of somebody. */
const nothing = /^(?:~|-|no|yes|null|none|n\/a|unknown)\.?$/i;

/** An address has letters as codes. */
const address = /(?:https?:\/\/|www\.)\S+/g;

const faultsIn = remembering(({ place, unquoted, of }: OwnWords): readonly Fault[] => {
  if (of.kind === 'entry' && nothing.test(unquoted))
    return [{ ...place, found: show(unquoted), wanted: 'what is known; or null, where nothing is' }];
  const text = unquoted.replace(address, (one) => ' '.repeat(one.length));
  const at = leftOvers.map((pattern) => text.search(pattern)).find((one) => one !== -1);
  return at === undefined ? [] : [{ ...place, found: around(unquoted, at), wanted: 'the words that are meant' }];
});
