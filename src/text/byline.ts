import { endsSentence } from './sentence.ts';
import { singleSpaced } from './space.ts';

/** In characters: a name with a title, a place and an outlet. */
const longest = 100;

/**
 * Whether a line of a text is the byline with these words: it has no others, save “By” before them, or a title, a place
 * or an outlet after a sign. It is short and no sentence: a report begins with a place, too, and with a name.
 */
export function isByline(line: string, words: string): boolean {
  const named = singleSpaced(line).replace(/^by:? /i, '');
  const rest = named.startsWith(singleSpaced(words)) ? named.slice(singleSpaced(words).length) : undefined;
  const isName = named.length <= longest && !endsSentence(named) && !/["“”«»]/.test(words);
  return isName && rest !== undefined && (rest === '' || /^ ?[,|(/—–-]/.test(rest));
}
