/**
 * A text directive for an address (`#id:~:text=…`, WICG Scroll to Text Fragment): the words themselves, or for a long
 * run the first and last few, which other marks in between do not disturb.
 */
export function textFragment(words: string): string {
  const all = words.trim().split(/\s+/);
  const parts = all.length > 10 ? [all.slice(0, 4).join(' '), all.slice(-4).join(' ')] : [all.join(' ')];
  return `:~:text=${parts.map(encode).join(',')}`;
}

/** As a directive wants it: `-` has a meaning of its own there. A lone surrogate cannot be encoded and is left out. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
