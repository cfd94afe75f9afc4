import { strayMarkIn } from '../../text/quotation-marks.ts';
import { around, namesOf, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const mark: Rule = {
  code: 'mark',
  says:
    'A quotation mark of ours is one that some language has (“ ”, ‘ ’, „ “, « », 「 」), and its other half stands in the ' +
    'same paragraph: so it is seen what is quoted.',
  check: (drafts) => [...proseOf(drafts), ...namesOf(drafts)].flatMap(faultsIn),
};

const faultsIn = remembering(({ place, text }: OwnWords): readonly Fault[] => {
  const stray = strayMarkIn(text);
  if (!stray) return [];
  const where = around(text, stray.at);
  if (/<{7}|>{7}/.test(text))
    return [{ ...place, found: `the marks of a merge: ${where}`, wanted: 'the words of one of the two versions' }];
  return stray.isHalf
    ? [{ ...place, found: `a mark ${stray.sign} without its other half: ${where}`, wanted: 'both, or none' }]
    : [
        {
          ...place,
          found: `${stray.sign}, which is no quotation mark: ${where}`,
          wanted: stray.sign === ',,' ? 'one comma; or „ “' : '“ ”, or ’',
        },
      ];
});
