import { address } from '../addresses.ts';
import type { FoundOriginal } from '../search/find/answer.ts';
import type { OriginalData } from '../search/record-data.ts';
import { make } from './dom.ts';
import { showStretches, tellAsked } from './stretches.ts';
import { headingOf, printedBy } from './utterance-item.ts';

/**
 * Words in the language in which they were said: whose they are, how each article prints them in English, or for which
 * claims they are evidence. They are nobody’s English, and are labelled as what they are.
 */
export function showOriginal({ original, match }: FoundOriginal, base: string): HTMLLIElement {
  const { language, translation, said } = original;
  return make(
    'li',
    { 'data-label': 'original', 'data-utterance': said?.id ?? '' },
    ...(said ? headingOf(said, base) : []),
    make('p', { class: 'small' }, labelOf({ original, match })),
    make('blockquote', { lang: language, dir: 'auto' }, ...showStretches(match.passage, 'mark')),
    ...(match.label === 'close' ? [tellAsked(match.quotation)] : []),
    ...(translation === undefined
      ? []
      : [make('p', { class: 'small' }, `In English (our translation): ${translation}`)]),
    ...(said ? printedBy(said.also, base, 'Printed by ') : claimsOf(original, base)),
  );
}

/** Whose the words are, and how near. */
export function labelOf({ original, match }: Pick<FoundOriginal, 'original' | 'match'>): string {
  const { languageName, by, said } = original;
  const label = `${said ? 'The original' : 'In a source'}, in ${languageName}, as given by ${by}`;
  return match.label === 'close' ? `${label}; words differ` : label;
}

const claimsOf = ({ claims }: OriginalData, base: string): readonly HTMLElement[] =>
  claims.map(({ id, title }) =>
    make('p', { class: 'small also' }, 'Evidence for: ', make('a', { href: base + address.claim(id).slice(1) }, title)),
  );
