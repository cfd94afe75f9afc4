import type { Checked } from '../read/checked.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Shelf } from '../schema/field.ts';
import { unknown } from '../unknown-id.ts';
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
