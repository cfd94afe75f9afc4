import { publication, type Write } from '../config/publication.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { makeFiles } from './files.ts';
import type { Content } from './list.ts';

/** Pages are bundled apart from the build that runs them: what one of the two has counted is there for the other. */
const key = Symbol.for('verbatim.data');
const shared = globalThis as { [key]?: WeakMap<Catalogue, readonly Content[]> };
const counted = shared[key] ?? new WeakMap<Catalogue, readonly Content[]>();
shared[key] = counted;

/** Make all files of a catalogue, and keep what they are. */
export function writeFiles(catalogue: Catalogue, write: Write): readonly Content[] {
  const contents = makeFiles({ catalogue, publication }, write);
  counted.set(catalogue, contents);
  return contents;
}

/** What the files are: their counts and sizes are those of the files that were made, once for each catalogue. */
export const contentsOf = (catalogue: Catalogue): readonly Content[] =>
  counted.get(catalogue) ?? writeFiles(catalogue, () => undefined);
