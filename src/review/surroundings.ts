import type { Claim } from '../model/claim.ts';

/** The words of a claim with a little of what stands before and after them in their passage. */
export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** About how many characters of the passage are shown on either side. */
const most = 90;

/** Together the three are the passage as printed, but for an ellipsis on each side where it goes on. */
export function surroundingsOf({ passage, span }: Pick<Claim, 'passage' | 'span'>): Surroundings {
  const [start, end] = [Math.max(0, span.start - passage.start), span.end - passage.start];
  const { text } = passage;
  return { before: endOf(text.slice(0, start)), words: text.slice(start, end), after: beginningOf(text.slice(end)) };
}

function endOf(text: string): string {
  if (text.length <= most) return text;
  const space = text.indexOf(' ', text.length - most);
  return space === -1 ? '… ' : `…${text.slice(space)}`;
}

function beginningOf(text: string): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return space === -1 ? ' …' : `${text.slice(0, space)} …`;
}
