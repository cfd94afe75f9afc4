/** Where two texts first part: the offset, and a few words of each around it. */
export interface Difference {
  readonly at: number;
  readonly found: string;
  readonly wanted: string;
}

/** The first difference between what is there and what should be, or undefined when every character agrees. */
export function firstDifference(found: string, wanted: string): Difference | undefined {
  if (found === wanted) return undefined;
  let at = 0;
  while (at < found.length && found.charCodeAt(at) === wanted.charCodeAt(at)) at++;
  return { at, found: around(found, at), wanted: around(wanted, at) };
}

function around(text: string, at: number): string {
  const start = Math.max(0, at - 30);
  const end = Math.min(text.length, at + 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
