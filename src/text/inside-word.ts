/**
 * Whether a place in a text is inside a word. Only of scripts that part words by spaces and join little to them: where
 * words stand without spaces, or “and” is a letter before the next one, nothing is said. A capital after a small letter
 * may begin a word whose space was lost.
 */
export function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 8), at), text.slice(at, at + 2)];
  if (/\p{N}$/u.test(before)) return /^\p{N}/u.test(after);
  if (/\p{Ll}\p{M}*$/u.test(before) && /^\p{Lu}/u.test(after)) return false;
  return /^\p{M}/u.test(after) || (letterBefore.test(before) && letter.test(after));
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const letter = new RegExp(`^(?=\\p{L})[${scripts}]`, 'u');
const letterBefore = new RegExp(`(?=\\p{L})[${scripts}]\\p{M}*$`, 'u');
