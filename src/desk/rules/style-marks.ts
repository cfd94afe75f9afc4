import { around, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

const straight = /"|(?<!\p{L}|\d)'|'(?!\p{L})|\p{L}'\p{L}/u;

export const styleMarks: Rule = {
  code: 'style-marks',
  says: 'Our prose has curly quotation marks and apostrophes: “so”, and not "so".',
  check: (drafts) => proseOf(drafts).flatMap(faultsIn),
};

const faultsIn = remembering(({ place, text }: OwnWords): readonly Fault[] => {
  const at = text.search(straight);
  return at === -1 ? [] : [{ ...place, found: `a straight mark: ${around(text, at)}`, wanted: '“ ” or ’' }];
});
