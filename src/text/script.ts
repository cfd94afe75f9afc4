import { alphabets, olderLetters } from '../config/alphabets.ts';
import type { Language } from './language.ts';

/** Scripts that are several together, by the names that they have in tags of languages (ISO 15924). */
const joined: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
  Hrkt: ['Hiragana', 'Katakana'],
  Aran: ['Arab'],
};

/** A letter of a script, and one of any other. */
interface Letters {
  readonly own: RegExp;
  readonly other: RegExp;
}

const known = new Map<string, Letters | undefined>();

/** The letters of the script of a language: of that which its tag names, or which is usual for it. */
function lettersOf(tag: string): Letters | undefined {
  if (!known.has(tag)) known.set(tag, patternsOf(new Intl.Locale(tag).maximize().script ?? ''));
  return known.get(tag);
}

const letterOf = (tag: string): RegExp | undefined => lettersOf(tag)?.own;

function patternsOf(script: string): Letters | undefined {
  const own = (joined[script] ?? [script]).map((one) => `\\p{Script=${one}}`).join('');
  try {
    return { own: new RegExp(`[${own}]`, 'v'), other: new RegExp(`[\\p{L}--[${own}]]`, 'v') };
  } catch {
    return undefined;
  }
}

/** Whether a text has letters, and not one of the script in which a language is written. */
export function isInOtherScript(text: string, tag: string): boolean {
  const letter = letterOf(tag);
  return letter !== undefined && /\p{L}/u.test(text) && !letter.test(text);
}

/** Whether a text has a letter that is not of the script in which a language is written. */
export const hasOtherScript = (text: string, tag: string): boolean => lettersOf(tag)?.other.test(text) ?? false;

/** So many of its commonest words make a text one of a language; the shortest ones are words of many. */
const [leastWords, leastShare, leastLetters] = [3, 0.3, 3];

/** Whether a text is plainly in a language, by the words that are commonest there. */
export function isPlainly(words: readonly string[], { common }: Language): boolean {
  const found = words.filter((word) => word.length >= leastLetters && common.has(word));
  return new Set(found).size >= leastWords && found.length / words.length >= leastShare;
}

/** A text in a language may quote more in another than it says itself, but not nearly all of it. */
const leastOwn = 0.15;

/** Whether hardly any letters of a text are of the script in which a language is written. */
export function isMostlyInOtherScript(text: string, tag: string): boolean {
  const letter = letterOf(tag);
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letter === undefined || letters.length === 0) return false;
  return letters.filter((one) => letter.test(one)).length < letters.length * leastOwn;
}

/** Whether words of a text have letters that the alphabet of a language lacks, and none that it is known by. */
export function isInOtherLetters(text: string, tag: string): boolean {
  // Before what takes long: few languages are told so.
  const { own, lacks } = alphabets[tag.split('-', 1)[0]?.toLowerCase() ?? ''] ?? {};
  if (own === undefined || lacks === undefined) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const having = (letters: string): number =>
    words.filter((word) => Array.from(word).some((one) => letters.includes(one))).length;
  if (having(own + olderLetters) > 0) return false;
  return having(lacks) >= Math.max(2, words.length * leastForeign);
}

/** Names of another country may be a few words of a text. */
const leastForeign = 0.15;

/** Words in a row that are of another script. */
export interface OtherScript {
  readonly text: string;
  readonly words: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const ofAnyScript = /[\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * The words of a text that have no letter of the script of a language, those in a row together. Letters by themselves
 * are signs: “π”.
 */
export function otherScriptIn(text: string, tag: string): readonly OtherScript[] {
  if (!hasOtherScript(text, tag)) return [];
  const letter = letterOf(tag);
  const found: { start: number; end: number; words: number }[] = [];
  let isOpen = false;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue;
    const letters = (segment.match(/\p{L}/gu) ?? []).filter((one) => !ofAnyScript.test(one));
    const isOther = letters.length > 0 && !letters.some((one) => letter?.test(one));
    const last = found.at(-1);
    if (isOther && isOpen && last) {
      last.end = index + segment.length;
      last.words += 1;
    } else if (isOther) {
      found.push({ start: index, end: index + segment.length, words: 1 });
    }
    // A number is of no script.
    if (letters.length > 0) isOpen = isOther;
  }
  return found
    .map(({ start, end, words }) => ({ text: text.slice(start, end), words }))
    .filter(({ text: one }) => (one.match(/\p{L}/gu) ?? []).length > 1);
}
