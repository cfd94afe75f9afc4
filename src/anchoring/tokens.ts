import { words } from './fold.ts';
import { units } from './units.ts';

/** One token of a wording: a word as printed, with the punctuation that touches it. The tokens joined are the wording. */
export interface Token {
  readonly text: string;
  /** The white space after it. */
  readonly space: string;
  readonly folded: string;
  /** Folded, with contractions written out. */
  readonly form: string;
  /** Inside round or square brackets: put in by whoever printed it. */
  readonly bracketed: boolean;
}

/** A wording in tokens. What stands between white space and holds no word goes with the token before it. */
export function tokens(wording: string): readonly Token[] {
  const all: Token[] = [];
  let depth = 0;
  for (const [, text = '', space = ''] of wording.matchAll(/(\S+)(\s*)/g)) {
    const folded = words(text)
      .map((word) => word.folded)
      .join(' ');
    const last = all.at(-1);
    const bracketed = depth > 0 || /^[“"'‘]*[[(]/.test(text);
    depth = Math.max(0, depth + count(text, /[[(]/g) - count(text, /[\])]/g));
    if (folded === '' && last) all[all.length - 1] = { ...last, text: last.text + last.space + text, space };
    else
      all.push({
        text,
        space,
        folded,
        form: units(text)
          .units.map((unit) => unit.form)
          .join(' '),
        bracketed,
      });
  }
  return all;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
