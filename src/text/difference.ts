import { diffArrays } from 'diff';
import { tellApart } from './characters.ts';

/** Where two texts part: the offset in the first, and a few words of each around it. */
export interface Difference {
  readonly at: number;
  readonly found: string;
  readonly wanted: string;
  /** The first characters that differ, by name, where they look alike or are not seen. */
  readonly characters?: string | undefined;
}

/** The first difference between what is there and what should be, or undefined when every character agrees. */
export function firstDifference(found: string, wanted: string): Difference | undefined {
  if (found === wanted) return undefined;
  let at = 0;
  while (at < found.length && found.charCodeAt(at) === wanted.charCodeAt(at)) at++;
  return { at, ...partedAt({ text: found, at }, { text: wanted, at }) };
}

/** Of texts that have hardly anything in common, only the first difference is worth telling. */
const mostEdits = 1000;

/** Every difference between two texts, word by word: where words are missing, put in, or others. */
export function differences(found: string, wanted: string): readonly Difference[] {
  const first = firstDifference(found, wanted);
  if (!first) return [];
  const changes = diffArrays(found.split(' '), wanted.split(' '), { maxEditLength: mostEdits });
  if (!changes) return [first];
  const all: Difference[] = [];
  let at = 0;
  let other = 0;
  let open = false;
  for (const { value, added, removed } of changes) {
    const length = value.reduce((sum, word) => sum + word.length + 1, 0);
    if ((added || removed) && !open) {
      all.push({ at, ...partedAt({ text: found, at }, { text: wanted, at: other }) });
    }
    open = added || removed;
    if (!added) at += length;
    if (!removed) other += length;
  }
  return all;
}

interface Place {
  readonly text: string;
  readonly at: number;
}

/** What two texts have at places from which on they differ. */
function partedAt(found: Place, wanted: Place): Omit<Difference, 'at'> {
  const [one, other] = [found, wanted].map(({ text, at }) => text.slice(at, at + 100)) as [string, string];
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++;
  const characters = tellApart(one.slice(same), other.slice(same), found.text.slice(0, found.at + same));
  return {
    found: around(found.text, found.at),
    wanted: around(wanted.text, wanted.at),
    ...(characters ? { characters } : {}),
  };
}

function around(text: string, at: number): string {
  const start = Math.max(0, at - 30);
  const end = Math.min(text.length, at + 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
