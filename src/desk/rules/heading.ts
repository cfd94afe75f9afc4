import { isLoud, wordsOfLetters } from '../../text/loud.ts';
import { show, type Fault, type Place } from '../problem.ts';
import { headingsOf, type OwnWords } from '../prose.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

/** Nothing may follow: it was cut, or is to be written. */
const opening = /[,;:،؛、：；–—-]$/u;
/** The mark of a question in Greek looks like one of them. */
const isAsked = (text: string, { field }: Place): boolean => field === 'question' && text.endsWith(';');

/** What happened may be one word; a finding or a question, too. */
const leastOf = ({ of: { kind }, place: { field } }: OwnWords): number =>
  kind === 'event' || field === 'finding' || field === 'question' ? 1 : 2;

export const heading: Rule = {
  code: 'heading',
  says:
    'A title of ours has two words or more, a finding or a question one; none of them is all in capitals, and none ends in ' +
    'a sign after which something comes (, ; : –).',
  check: (drafts) => headingsOf(drafts).flatMap(faultsIn),
};

const faultsIn = remembering((own: OwnWords): readonly Fault[] => {
  const { place, text, unquoted } = own;
  if (wordsOfLetters(text).length < leastOf(own))
    return [{ ...place, found: show(text), wanted: 'what it is about, in words' }];
  const open = opening.exec(text)?.[0];
  if (open !== undefined && !isAsked(text, place))
    return [{ ...place, found: `${show(text)}, which ends in ${open}`, wanted: 'the rest of it, or no such sign' }];
  return isLoud(unquoted) ? [{ ...place, found: show(text), wanted: 'the same in small letters' }] : [];
});
