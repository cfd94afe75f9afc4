import { site } from '../config/site.ts';
import type { Change, Match } from '../text/match.ts';
import { fold } from '../text/fold.ts';
import { quotedIn } from '../text/quotation-marks.ts';

/** Of a longer run of words, so many are shown at its beginning and at its end. */
const [atBeginning, atEnd] = [7, 3];

/** What a text changes in what it was found by: what may turn the sense, and the rest; each a sentence, or nothing. */
export function tellChanges(changes: readonly Change[]): { readonly weighty: string; readonly other: string } {
  const list = new Intl.ListFormat(site.language);
  const sentence = (all: readonly Change[]): string =>
    all.length === 0 ? '' : `Your text ${list.format(ways(all).map(([how, what]) => `${how} ${list.format(what)}`))}.`;
  return {
    weighty: sentence(changes.filter(({ isWeighty }) => isWeighty)),
    other: sentence(changes.filter(({ isWeighty }) => !isWeighty)),
  };
}

/** Changes of one way, that follow each other, under one verb. */
function ways(all: readonly Change[]): readonly (readonly [how: string, what: readonly string[]])[] {
  const told: [string, string[]][] = [];
  for (const change of all) {
    const [how, what] = wayOf(change);
    const last = told.at(-1);
    if (last?.[0] === how) last[1].push(what);
    else told.push([how, [what]]);
  }
  return told;
}

function wayOf({ asked, printed }: Change): readonly [how: string, what: string] {
  if (asked === '') return ['leaves out', `“${shortened(printed)}”`];
  if (printed === '') return ['adds', `“${shortened(asked)}”`];
  return ['has', `“${shortened(asked)}” for “${shortened(printed)}”`];
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= atBeginning + atEnd + 1
    ? text
    : `${words.slice(0, atBeginning).join(' ')} … ${words.slice(-atEnd).join(' ')}`;
}

/** Whether words stand in quotation marks in a passage, or are said in the outlet’s own voice. */
export function tellVoice(passage: string, { span }: Match): string {
  const quoted = quotedIn(passage).filter(({ start, end }) => start < span.end && end > span.start);
  if (quoted.length === 0) return 'in the outlet’s own words';
  const isInside = quoted.some(({ start, end }) => start <= span.start && end >= span.end);
  return isInside ? 'in quotation marks' : 'partly in quotation marks';
}

/** Whether the name that is stuck to a text is the speaker’s; nothing where no name is. */
export function tellName(speaker: string, { quotation }: Match): string {
  const stuck = [quotation.at(0), quotation.at(-1)].flatMap((one) => (one?.how === 'differs' ? one.text : []));
  const words = new Set(fold(stuck.join(' ')).split(' '));
  if (namesIn(stuck.join(' ')).length === 0) return '';
  const isNamed = namesIn(speaker).some((name) => words.has(fold(name)));
  return isNamed ? ' (named in your text)' : ' (not named in your text)';
}

const namesIn = (text: string): readonly string[] => text.match(/\p{Lu}\p{Ll}[\p{L}’'-]*/gu) ?? [];
