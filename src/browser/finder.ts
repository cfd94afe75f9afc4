import { Finder } from '../search/find/finder.ts';
import { openPagefind } from '../search/find/pagefind.ts';
import { SearchSession } from '../search/find/session.ts';

/** The finder of the site at a base, whose index has so many passages. Loaded with the first question. */
export const openFinder = (base: string, passages: number): Finder =>
  new Finder(async (attempt) => new SearchSession(await openPagefind(base, attempt), passages));
