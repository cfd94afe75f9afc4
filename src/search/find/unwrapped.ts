/** A text whose lines are no longer is set in lines of a width, as that of a PDF or a mail is. */
const widest = 140;

/**
 * A text in which the breaks that only end a line are spaces, and those that end a paragraph, a heading or an item of a
 * list are left. Every character stays in its place.
 */
export function unwrapped(text: string): string {
  const lines = text.split(/(\r\n|[\n\r])/);
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines
    .map((line, at) => {
      const isBreak = at % 2 === 1;
      return isBreak && isWrapped(lines[at - 1] ?? '', lines[at + 1] ?? '', width) ? ' '.repeat(line.length) : line;
    })
    .join('');
}

/** Whether a line goes on in the next: a small letter says so, or that the first word there found no room here. */
function isWrapped(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trim().split(/\s/, 1);
  if (line.trim() === '' || word === '') return false;
  if (/^["“‘(]?\p{Ll}/u.test(word) || /\p{L}[-‐]$/u.test(line)) return true;
  return width <= widest && line.length + 1 + word.length > width;
}
