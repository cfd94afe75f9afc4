import { words, type Word } from './fold.ts';

/** What is compared of a word: its form with contractions written out, and which word of the text it belongs to. */
export interface Unit {
  readonly form: string;
  readonly word: number;
}

export interface Units {
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
}

/** The words of a text, letters with full stops between them taken as one: "U.S." is "us". */
export function spelledWords(text: string): readonly Word[] {
  const joined: Word[] = [];
  let initials = false;
  for (const word of words(text)) {
    const last = joined.at(-1);
    const letter = /^\p{L}$/u.test(word.folded);
    const continues = initials && letter && last && text.slice(last.end, word.start) === '.';
    if (continues) joined[joined.length - 1] = { start: last.start, end: word.end, folded: last.folded + word.folded };
    else joined.push(word);
    initials = letter && text[word.end] === '.';
  }
  return joined;
}

/** The words of a text as units: a contraction is its two words, so that "can't" and "cannot" are both "can", "not". */
export function units(text: string): Units {
  const all = spelledWords(text);
  const list = all.flatMap(({ folded }, word) =>
    expand(folded, apostrophe(text, all[word - 1], all[word]), apostrophe(text, all[word], all[word + 1])).map(
      (form) => ({ form, word }),
    ),
  );
  return { words: all, units: list };
}

const tails: Readonly<Record<string, string>> = { t: 'not', re: 'are', ve: 'have', ll: 'will', m: 'am' };
const heads: Readonly<Record<string, string>> = { won: 'will', can: 'can', shan: 'shall' };
const subjects = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here']);

/** The word before or after, when only an apostrophe parts the two. */
interface Joined {
  readonly left: string;
  readonly right: string;
}

function apostrophe(text: string, left: Word | undefined, right: Word | undefined): Joined | undefined {
  return left && right && /^['’]$/.test(text.slice(left.end, right.start))
    ? { left: left.folded, right: right.folded }
    : undefined;
}

function expand(form: string, before: Joined | undefined, after: Joined | undefined): readonly string[] {
  if (form === 'cannot') return ['can', 'not'];
  if (after?.right === 't') return [heads[form] ?? form.replace(/n$/, '')];
  if (before && form === 's') return subjects.has(before.left) ? ['is'] : [form];
  return [before ? (tails[form] ?? form) : form];
}
