import { english } from '../../config/english.ts';
import type { Language } from '../../text/language.ts';
import { match, type Match } from '../../text/match.ts';
import { singleSpaced } from '../../text/space.ts';
import { spelledWords } from '../../text/units.ts';
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

/** What is quoted has so many words, and of them so many telling ones: fewer are quoted by everybody. */
const [fewestWords, fewestTelling] = [4, 2];

/**
 * The ways to read a text as a quotation with its attribution: by quotation marks, a dash and a name, a colon, "he
 * said". Each looks at the text once, however it is made.
 */
export function attributed(text: string): readonly Quoted[] {
  const folded = singleSpaced(text);
  const read = (ways: readonly Way[]): readonly Quoted[] => ways.flatMap((way) => parted(folded, way(folded)));
  return [...read([inDoubleMarks, inSingleMarks]), ...read([beforeDash, afterColon, beforeVerb]).filter(isShorter)];
}

type Inner = readonly [start: number, end: number];
type Way = (text: string) => Inner | undefined;

/** Between a mark that opens and the next mark of any kind, where that one may close. */
function inDoubleMarks(text: string): Inner | undefined {
  const found = /[“„«"]([^“”„«»"]+)[”“»"]/u.exec(text);
  return found ? [found.index + 1, found.index + found[0].length - 1] : undefined;
}

/** Between the first single mark at the beginning of a word and the last at the end of one. */
function inSingleMarks(text: string): Inner | undefined {
  const [first] = text.matchAll(/(?<![\p{L}\p{N}])['‘‚]/gu);
  const last = [...text.matchAll(/['’‘](?![\p{L}\p{N}])/gu)].at(-1);
  return first && last && last.index > first.index + 1 ? [first.index + 1, last.index] : undefined;
}

/** Before a dash with a capital behind it, where no further dash follows. */
function beforeDash(text: string): Inner | undefined {
  const lastDash = Math.max(text.lastIndexOf('—'), text.lastIndexOf('–'));
  const found = [...text.matchAll(/\s[—–-]{1,2}\s?\p{Lu}/gu)].find(
    ({ index, 0: dash }) => index + dash.length > lastDash,
  );
  return found && found.index > 0 ? [0, found.index] : undefined;
}

const mostBeforeColon = 60;

function afterColon(text: string): Inner | undefined {
  const at = text.indexOf(':');
  const isAttribution = at > 0 && at <= mostBeforeColon && /\s/.test(text.charAt(at + 1)) && at + 2 < text.length;
  return isAttribution ? [at + 2, text.length] : undefined;
}

/** Before the last comma that a verb of saying follows, with no other comma between. */
function beforeVerb(text: string): Inner | undefined {
  const commas = [...text.matchAll(/,(?=\s)/g)].map(({ index }) => index);
  const at = commas.findLast((comma, index) =>
    /\b(?:said|says|told|added|stated)\b/.test(text.slice(comma + 1, commas[index + 1])),
  );
  return at === undefined || at === 0 ? undefined : [0, at];
}

/** Without marks, what is longer than the rest is hardly its attribution. */
const isShorter = ({ before, words, after }: Quoted): boolean => before.length + after.length < words.length;

function parted(text: string, [start, end]: Inner = [0, 0]): readonly Quoted[] {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  const to = start + inner.trimEnd().length;
  const [before, words, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const isQuoted = spelledWords(words).length >= fewestWords && tellingWords(words).length >= fewestTelling;
  return isQuoted && /\p{L}/u.test(before + after) ? [{ before, words, after }] : [];
}

const nearEnough = 0.9;

/**
 * As `match`, but an attribution stuck to the quotation does not count against it: it is shown as differing, and the
 * label is `close`.
 */
export function matchAttributed(quotation: string, passage: string, language: Language = english): Match | undefined {
  const whole = match(quotation, passage, language);
  if (whole && (whole.label !== 'close' || whole.fit.coverage >= nearEnough)) return whole;
  for (const quoted of attributed(quotation)) {
    const inner = match(quoted.words, passage, language);
    if (inner) return withAttribution(inner, quoted);
  }
  return whole;
}

function withAttribution(inner: Match, { before, after }: Quoted): Match {
  const around = (text: string): Match['quotation'] => (text === '' ? [] : [{ text, how: 'differs' }]);
  return { ...inner, label: 'close', quotation: [...around(before), ...inner.quotation, ...around(after)] };
}
