import { environment } from './config/environment.ts';
import { Desk, type Reading } from './desk/desk.ts';
import { ContentError } from './desk/problem.ts';
import { resolve } from './desk/resolve/catalogue.ts';
import type { Catalogue } from './model/catalogue.ts';

/** The content of this process, as far as it has been read. */
interface Shelf {
  desk: Desk;
  reading?: Reading | undefined;
  catalogue?: Catalogue | undefined;
}

/**
 * Pages are bundled apart from the build that runs them: what one of the two has read is kept where the other finds it.
 */
const key = Symbol.for('verbatim.shelf');
const shared = globalThis as { [key]?: Shelf };
const shelf = shared[key] ?? { desk: new Desk(environment.content) };
shared[key] = shelf;

/** The content as it was read, once a build; in development, once after each change of a file. */
export function reading(): Reading {
  shelf.reading ??= shelf.desk.read();
  return shelf.reading;
}

/**
 * All that is published: the door by which pages, index and proof come to the content.
 * @throws {ContentError} with all problems at once.
 */
export function catalogue(): Catalogue {
  if (shelf.catalogue) return shelf.catalogue;
  const { drafts, problems } = reading();
  if (problems.length > 0) throw new ContentError(problems);
  shelf.catalogue = resolve(drafts);
  return shelf.catalogue;
}

/** Pages are made from the catalogue alone: with many articles, what that was made from would fill the memory. */
export function clearDesk(): void {
  catalogue();
  shelf.reading = undefined;
  shelf.desk = new Desk(environment.content);
}

/** Some file of content has changed. */
export function forget(): void {
  shelf.reading = undefined;
  shelf.catalogue = undefined;
}
