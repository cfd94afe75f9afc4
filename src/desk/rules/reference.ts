import type { Checked } from '../read/checked.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Fault } from '../problem.ts';
import type { Reference } from '../read/json-schema.ts';
import type { Shelf } from '../schema/field.ts';
import { fewNames, unknown } from '../unknown-id.ts';
import type { Rule } from './rule.ts';

export const reference: Rule = {
  code: 'reference',
  says: 'An id that a field names is that of something which exists.',
  check: (drafts) => {
    const isKnown = (shelf: Shelf, id: string): boolean =>
      drafts[shelf].has(id) || drafts.unreadable.has(shelf) || drafts.unreadable.has(`${shelf}/${id}`);
    const empty = lists.filter((shelf) => drafts[shelf].size === 0);
    const lost = everythingWithFields(drafts).flatMap(({ references, at }) =>
      references
        .filter(({ id, to }) => !to.some((shelf) => isKnown(shelf, id)))
        .map((reference) => ({ ...reference, place: at(...reference.path) })),
    );
    return [
      ...empty.flatMap((shelf) => emptyFaults(shelf, lost)),
      ...lost
        .filter(({ to }) => !to.some((shelf) => empty.some((list) => list === shelf)))
        .map(({ place, id, to }) => ({
          ...place,
          ...unknown(
            id,
            to.flatMap((shelf) => [...drafts[shelf].keys()]),
          ),
        })),
    ];
  },
};

const lists = ['sources', 'people', 'outlets'] as const;

/** A list that has nothing is one fault, and not one of each that names something in it. */
function emptyFaults(shelf: Shelf, lost: readonly Reference[]): readonly Fault[] {
  const ids = [...new Set(lost.filter(({ to }) => to.includes(shelf)).map(({ id }) => id))];
  if (ids.length === 0) return [];
  const wanted = `entries by their ids: ${ids.slice(0, fewNames).join(', ')}${ids.length > fewNames ? ' …' : ''}`;
  return [{ file: `content/${shelf}.yaml`, line: 1, found: 'no entry', wanted }];
}

function everythingWithFields(drafts: Drafts): readonly Checked<unknown>[] {
  const { articles, claims, utterances, disagreements, sources, publishers, people, outlets, events } = drafts;
  return [
    ...[articles, claims, utterances, disagreements, sources, publishers, people, outlets].flatMap((shelf) => [
      ...shelf.values(),
    ]),
    ...events,
  ];
}
