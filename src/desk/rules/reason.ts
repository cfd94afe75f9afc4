import { isVisible } from '../../text/characters.ts';
import { isLoud } from '../../text/loud.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Reasoning, ReviewWords } from '../read/reasoning.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const reason: Rule = {
  code: 'reason',
  says:
    'Below its fields a claim has a first paragraph that gives the reason for the rating; and a paragraph of ours goes to ' +
    'the end of a sentence: one that does not was cut. No sentence of it, or of a note, is all in capitals.',
  check: (drafts) => [...openingFaults(drafts), ...cutFaults(drafts), ...proseOf(drafts).flatMap(loudFaults)],
};

const openingFaults = ({ claims }: Drafts): readonly Fault[] =>
  [...claims.values()]
    .filter(({ reasoning }) => !isVisible(reasoning.opening))
    .map(({ file, text, reasoning: { instead } }) => ({
      file,
      line: instead?.line ?? text.trimEnd().split('\n').length,
      found: instead ? `no paragraph, but ${instead.what}` : 'no reasoning below the fields',
      wanted: 'a first paragraph that gives the reason for the rating',
    }));

const cutFaults = ({ claims, utterances, disagreements }: Drafts): readonly Fault[] =>
  [claims, utterances, disagreements].flatMap((shelf) =>
    [...shelf.values()].flatMap(({ file, reasoning }) =>
      cutIn(reasoning).map(({ line, text }) => ({
        file,
        line,
        found: `a paragraph that ends in ${show(`…${text.trimEnd().slice(-30)}`)}`,
        wanted: 'the rest of its sentence, and a full stop; or what a colon leads to',
      })),
    ),
  );

const cutIn = remembering(({ prose }: Reasoning): readonly ReviewWords[] =>
  prose.filter((one, index) => isCut(one, prose[index + 1])),
);

/** In any script; behind the sign there may be marks, brackets and signs of footnotes. */
const sentenceEnd = /[\p{Sentence_Terminal}…](?:\p{Pe}|\p{Pf}|\p{Pi}|["'“*†‡\s])*$/u;

/** A few words alone may be a line by itself. */
const least = 4;

/** A colon leads to whatever follows. */
const isCut = ({ type, text, isQuoted }: ReviewWords, next: ReviewWords | undefined): boolean =>
  type === 'paragraph' &&
  !isQuoted &&
  text.trim().split(/\s+/).length >= least &&
  !sentenceEnd.test(text) &&
  !(next && /[:：]\s*$/.test(text));

/** In words of ours; titles and findings have a rule of their own. A list of bodies may be capitals throughout. */
const loudFaults = remembering(({ place, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  if (!paragraph.test(place.field ?? 'note') || isQuoted || !/\p{Lu}{2}/u.test(unquoted)) return [];
  const loud = sentencesIn(unquoted).find((one) => isLoud(one) && !isListOfNames(one));
  return loud === undefined ? [] : [{ ...place, found: show(loud), wanted: 'the same in small letters' }];
});

const paragraph = /(?:^|\.)(?:note|missingContext|open|says|change)$/;

const longestName = 12;
const isListOfNames = (text: string): boolean => text.split(', ').every((one) => one.length <= longestName);
