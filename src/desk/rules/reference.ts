import type { Checked } from '../read/checked.ts';
import type { Drafts } from '../read/drafts.ts';
import { nearestName } from '../nearest-name.ts';
import type { Fault } from '../problem.ts';
import type { Shelf } from '../schema/field.ts';
import type { Rule } from './rule.ts';

export const reference: Rule = {
  code: 'reference',
  says: 'An id that a field names is that of something which exists.',
  check: (drafts) => {
    const isKnown = (shelf: Shelf, id: string): boolean =>
      drafts[shelf].has(id) || drafts.unreadable.has(shelf) || drafts.unreadable.has(`${shelf}/${id}`);
    return everythingWithFields(drafts).flatMap(({ references, at }) =>
      references
        .filter(({ id, to }) => !to.some((shelf) => isKnown(shelf, id)))
        .map(({ path, id, to }) => ({
          ...at(...path),
          ...unknown(
            id,
            to.flatMap((shelf) => [...drafts[shelf].keys()]),
          ),
        })),
    );
  },
};

function everythingWithFields(drafts: Drafts): readonly Checked<unknown>[] {
  const { articles, claims, utterances, disagreements, sources, publishers, people, outlets, events } = drafts;
  return [
    ...[articles, claims, utterances, disagreements, sources, publishers, people, outlets].flatMap((shelf) => [
      ...shelf.values(),
    ]),
    ...events,
  ];
}

/** So few names can be told in a report. */
const fewNames = 12;

/** An id that names nothing, with the nearest that does. */
export function unknown(id: string, names: readonly string[]): Pick<Fault, 'found' | 'wanted'> {
  const near = nearestName(id, names);
  const found = `“${id}”, which does not exist`;
  if (near) return { found, wanted: `an id that exists, perhaps “${near}”` };
  if (names.length === 0) return { found, wanted: 'an id that exists; so far there is none' };
  return { found, wanted: `an id that exists${names.length <= fewNames ? `: ${names.join(', ')}` : ''}` };
}
