import { english } from '../../config/english.ts';
import { match, type Match } from '../../text/match.ts';
import { singleSpaced } from '../../text/space.ts';
import { tellingWords } from '../index-words.ts';

/**
 * The quotation in a text, and what stands before and after it: who said it, to whom, when. Joined, they are the text,
 * white space folded.
 */
export interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const marked = [
  /^(?<before>.*?[“„«"]\s*)(?<words>[^“”„«»"]+?)(?<after>\s*[”“»"].*)$/u,
  /^(?<before>(?:.*?[^\p{L}\p{N}])?['‘‚])(?<words>.+)(?<after>['’‘](?:[^\p{L}\p{N}].*)?)$/u,
];
const unmarked = [
  /^(?<before>)(?<words>.+?)(?<after>\s[—–-]{1,2}\s?\p{Lu}[^—–]*)$/u,
  /^(?<before>[^:]{1,60}:\s)(?<words>.+)(?<after>)$/u,
  /^(?<before>)(?<words>.+)(?<after>,\s[^,]*\b(?:said|says|told|added|stated)\b.*)$/u,
];
const fewestTelling = 2;

/**
 * The ways to read a text as a quotation with its attribution: by quotation marks, a dash and a name, a colon, "he
 * said".
 */
export function attributed(text: string): readonly Quoted[] {
  const folded = singleSpaced(text);
  const read = (ways: readonly RegExp[]): readonly Quoted[] => ways.flatMap((way) => parted(way.exec(folded)?.groups));
  return [...read(marked), ...read(unmarked).filter(isShorter)];
}

function parted({ before = '', words = '', after = '' }: Readonly<Record<string, string>> = {}): readonly Quoted[] {
  return /\p{L}/u.test(before + after) && tellingWords(words).length >= fewestTelling ? [{ before, words, after }] : [];
}

/** Without marks, what is longer than the rest is hardly its attribution. */
const isShorter = ({ before, words, after }: Quoted): boolean => before.length + after.length < words.length;

const nearEnough = 0.9;

/**
 * As `match`, but an attribution stuck to the quotation does not count against it: it is shown as differing, and the
 * label is `close`.
 */
export function matchAttributed(quotation: string, passage: string): Match | undefined {
  const whole = match(quotation, passage, english);
  if (whole && (whole.label !== 'close' || whole.fit.coverage >= nearEnough)) return whole;
  for (const quoted of attributed(quotation)) {
    const inner = match(quoted.words, passage, english);
    if (inner) return withAttribution(inner, quoted);
  }
  return whole;
}

function withAttribution(inner: Match, { before, after }: Quoted): Match {
  const around = (text: string): Match['quotation'] => (text === '' ? [] : [{ text, how: 'differs' }]);
  return { ...inner, label: 'close', quotation: [...around(before), ...inner.quotation, ...around(after)] };
}
