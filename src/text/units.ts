import { words, type Word } from './fold.ts';
import { isCommon, spelling, type Language } from './language.ts';
import { scanned, type Form } from './likeness.ts';

/** What is compared of a word, and which word of the text it belongs to; a contraction has two. */
export interface Unit extends Form {
  readonly word: number;
  readonly common: boolean;
  /** How much it weighs in telling one passage from another. */
  readonly weight: number;
}

export interface Units {
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
}

/** A common word stands nearly everywhere. */
const commonWeight = 0.35;

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

/**
 * The words of a text, or `all` in another cut, as units: a contraction is its two words, so that "can't" and "cannot"
 * are both "can", "not".
 */
export function units(text: string, language: Language, all: readonly Word[] = spelledWords(text)): Units {
  const forms = all.map(({ folded }): readonly string[] => language.compounds[folded] ?? [folded]);
  all.slice(1).forEach((right, index) => {
    const left = all[index];
    const meaning = left && isApostrophe(text.slice(left.end, right.start)) && writtenOut(left, right, language);
    if (meaning) forms.splice(index, 2, [meaning[0]], [meaning[1]]);
  });
  return { words: all, units: forms.flatMap((list, word) => list.map((form) => unitOf(form, word, language))) };
}

const isApostrophe = (text: string): boolean => text === "'" || text === '’';

function writtenOut(left: Word, right: Word, { contractions }: Language): readonly [string, string] | undefined {
  const rule = contractions.find((one) => one.right === right.folded && one.left.test(left.folded));
  return rule && [left.folded.replace(rule.left, rule.means[0]), rule.means[1]];
}

/** Texts are long, and have few words: each is looked at once. */
const known = new WeakMap<Language, Map<string, Omit<Unit, 'word'>>>();

function unitOf(form: string, word: number, language: Language): Unit {
  const forms = known.get(language) ?? new Map<string, Omit<Unit, 'word'>>();
  known.set(language, forms);
  const unit = forms.get(form) ?? compared(form, language);
  forms.set(form, unit);
  return { ...unit, word };
}

function compared(form: string, language: Language): Omit<Unit, 'word'> {
  const common = isCommon(form, language);
  return {
    form,
    spelling: spelling(form, language),
    scan: scanned(form),
    common,
    weight: common ? commonWeight : 1,
  };
}
