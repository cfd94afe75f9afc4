import { houseWords } from '../../config/style.ts';
import { show, type Fault } from '../problem.ts';
import { around, proseOf, type OwnWords } from '../prose.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const styleWords: Rule = {
  code: 'style-words',
  says: 'Our prose has none of the words that only this desk understands.',
  check: (drafts) => proseOf(drafts).flatMap(faultsIn),
};

const faultsIn = remembering(({ place, text }: OwnWords): readonly Fault[] =>
  houseWords.flatMap(({ pattern, instead }) => {
    const match = pattern.exec(text);
    return match ? [{ ...place, found: `${show(match[0])}: ${around(text, match.index)}`, wanted: instead }] : [];
  }),
);
