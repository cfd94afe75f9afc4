import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Form } from './likeness.ts';
import { units } from './units.ts';

/**
 * One token of a wording: a word as printed, with the punctuation that touches it. The tokens joined are the wording.
 */
export interface Token extends Form {
  readonly text: string;
  /** The white space after it. */
  readonly space: string;
  readonly folded: string;
  /** Inside round or square brackets: put in by whoever printed it. */
  readonly bracketed: boolean;
}

/** A wording in tokens. What stands between white space and holds no word goes with the token before it. */
export function tokens(wording: string, language: Language): readonly Token[] {
  const all: Token[] = [];
  let depth = 0;
  for (const [, text = '', space = ''] of wording.matchAll(/(\S+)(\s*)/g)) {
    const bracketed = depth > 0 || /^[“"'‘]*[[(]/.test(text);
    depth = Math.max(0, depth + count(text, /[[(]/g) - count(text, /[\])]/g));
    const last = all.at(-1);
    const folded = fold(text);
    if (folded === '' && last) all[all.length - 1] = { ...last, text: last.text + last.space + text, space };
    else all.push({ text, space, folded, bracketed, ...formOf(text, language) });
  }
  return all;
}

function formOf(text: string, language: Language): Form {
  const { units: list } = units(text, language);
  return { form: list.map(({ form }) => form).join(' '), spelling: list.map((unit) => unit.spelling).join(' ') };
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
