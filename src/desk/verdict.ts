import { ratings } from '../config/scales.ts';

/** Words that would rate a claim where it is named. */

const labels = ratings.map(({ label }) => label);
const any = [...labels, 'True', 'False', 'Untrue', 'Fake', 'Hoax', 'Misleading', 'Debunked'].join('|');
/** Of these none is in capitals the name of something. */
const loud = [...labels, 'False', 'Untrue', 'Fake', 'Hoax', 'Misleading', 'Debunked'].join('|').toUpperCase();

/** Where a verdict is put: first or last, parted by a sign; after a name, on something; or in capitals. */
const verdicts = [
  new RegExp(`^[\\s([]*(?:${any})(?=\\s*(?:[\\])]?\\s*[:!–—]|[.\\])]*$))`, 'iu'),
  new RegExp(`(?<=[:–—([]\\s*)(?:${any})(?=[\\])!.]*$)`, 'iu'),
  new RegExp(`(?<=: )(?:${labels.join('|')})(?= (?:on|about) )`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${loud})(?![\\p{L}\\p{N}])`, 'u'),
];

/** A verdict that stands in a title, as it stands there. */
export const verdictIn = (title: string): string | undefined =>
  verdicts.map((pattern) => pattern.exec(title)?.[0].trim()).find((one) => one !== undefined);

const label = new RegExp(`(?<!\\p{L})(?:${labels.join('|')})(?!\\p{L})`, 'iu');

/** The name of a level that stands in a title, where it may be a word as others are. */
export const labelIn = (title: string): string | undefined => label.exec(title)?.[0];
