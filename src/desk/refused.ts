import type { Drafts } from './read/drafts.ts';

/** Tells of a field whether it is there with a value that was refused, so that it is not lacking. */
export function refusedIn({ problems }: Drafts): (file: string, field: string) => boolean {
  const placeOf = (file: string, field = ''): string => `${file}\n${field}`;
  const refused = new Set(problems.map(({ file, field }) => placeOf(file, field)));
  return (file, field) => refused.has(placeOf(file, field));
}
