import { distance } from 'fastest-levenshtein';

/** The name that was probably meant: the nearest by edits, when no more than a third of its letters differ. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let best: { name: string; edits: number } | undefined;
  for (const candidate of names) {
    const edits = distance(name, candidate);
    if (edits <= Math.max(2, candidate.length / 3) && (!best || edits < best.edits)) best = { name: candidate, edits };
  }
  return best?.name;
}
