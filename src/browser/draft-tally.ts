import { site } from '../config/site.ts';
import { count } from '../config/words.ts';
import type { SentenceRead } from '../search/find/draft.ts';

/** How far a draft was read, and why no farther: all of it; the index could not be read on; the reader stopped it. */
export interface Tally {
  readonly end: 'whole' | 'unread' | 'stopped';
  /** Sentences that are looked for, and those that are too short to be. */
  readonly asked: number;
  readonly short: number;
  readonly read: readonly SentenceRead[];
}

/** What is said of a draft. Only what was looked at everywhere, all of it by the site's own index, is denied. */
export function tellTally({ end, asked, short, read }: Tally): string {
  if (asked === 0) return ['There is nothing to look for: no sentence has three words.', ...tellShort(short)].join(' ');
  const here = read.filter(isHere);
  return [
    ...(end === 'unread' ? [`Not all could be read: ${figure(read.length)} of ${count(asked, 'sentence')}.`] : []),
    ...(end === 'stopped' ? [`Stopped after ${figure(read.length)} of ${count(asked, 'sentence')}.`] : []),
    tellHere(here, end === 'whole' ? count(asked, 'sentence') : `the ${count(read.length, 'sentence')} read`),
    ...(end === 'whole' ? tellOthers(read) : ['Of the others it is not known whether they are.']),
    ...tellShort(short),
  ].join(' ');
}

function tellHere(here: readonly SentenceRead[], all: string): string {
  if (here.length === 0) return `None of ${all} is here.`;
  return `${figure(here.length)} of ${all} ${are(here.length)} here: ${tellKinds(here)}.`;
}

export const isHere = ({ found, originals }: SentenceRead): boolean => found.length + originals.length > 0;

const figure = (many: number): string => many.toLocaleString(site.language);

const are = (many: number): string => (many === 1 ? 'is' : 'are');

function tellKinds(here: readonly SentenceRead[]): string {
  const printed = here.filter(({ found }) => found.length > 0);
  const close = printed.filter(({ found }) => found.every(({ match }) => match.label === 'close'));
  const [exact, original] = [printed.length - close.length, here.length - printed.length];
  return [
    ...(exact > 0 ? [`${figure(exact)} in these words`] : []),
    ...(close.length > 0 ? [`${figure(close.length)} in nearly these words${tellWeighty(close)}`] : []),
    ...(original > 0 ? [`${figure(original)} in another language, as sources have it`] : []),
  ].join(', ');
}

/** Words that are nearly the same may say the contrary. */
function tellWeighty(close: readonly SentenceRead[]): string {
  const weighty = close.filter(({ found: [nearest] }) => nearest?.match.changes.some(({ isWeighty }) => isWeighty));
  return weighty.length > 0 ? ` (in ${figure(weighty.length)} a “not”, a number or the like differs)` : '';
}

/** A denial is a result; but of what may be among more passages than are looked at there is none. */
function tellOthers(read: readonly SentenceRead[]): readonly string[] {
  const others = read.filter((one) => !isHere(one));
  const unknown = others.filter(({ isLookedAt }) => !isLookedAt).length;
  const absent = others.length - unknown;
  return [
    ...(absent > 0 ? [`${figure(absent)} ${are(absent)} not in these articles.`] : []),
    ...(unknown > 0
      ? [
          `Of ${figure(unknown)} it is not known: their words are so common that not all passages with them were looked at.`,
        ]
      : []),
  ];
}

const tellShort = (short: number): readonly string[] =>
  short > 0 ? [`${count(short, 'sentence')} of one or two words ${short === 1 ? 'was' : 'were'} not looked for.`] : [];
