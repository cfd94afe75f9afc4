import { look } from '../../text/look.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const sourceName: Rule = {
  code: 'source-name',
  says:
    'A name is written in one way wherever it stands: as the publisher, an origin or the copy of a source, and in the ' +
    'lists of outlets, publishers and people. An origin stands once, and a copy is not the publisher’s own.',
  check: (drafts) => [...spellingFaults(drafts), ...repeatedFaults(drafts)],
};

function spellingFaults(drafts: Drafts): readonly Fault[] {
  const known = new Map(
    [drafts.people, drafts.publishers, drafts.outlets].flatMap((shelf) =>
      [...shelf.values()].flatMap(({ fields: { name } }) => (name === undefined ? [] : [[look(name), name] as const])),
    ),
  );
  return [...drafts.sources.values()].flatMap(namesOf).flatMap(({ name, place }) => {
    const other = known.get(look(name));
    if (other === undefined) known.set(look(name), name);
    if (other === undefined || other === name) return [];
    return [{ ...place, found: show(name), wanted: `${show(other)}, as it is written elsewhere` }];
  });
}

interface Named {
  readonly name: string;
  readonly place: Place;
}

type Source = Drafts['sources'] extends ReadonlyMap<string, infer S> ? S : never;

const namesOf = ({ fields: { publisher, origin = [], via }, at }: Source): readonly Named[] => [
  ...(publisher === undefined ? [] : [{ name: publisher, place: at('publisher') }]),
  ...origin.map((name, index) => ({ name, place: at('origin', index) })),
  ...(via ? [{ name: via, place: at('via') }] : []),
];

const repeatedFaults = ({ sources }: Drafts): readonly Fault[] =>
  [...sources.values()].flatMap(({ fields: { publisher = '', origin = [], via }, at }) => [
    ...origin.flatMap((name, index) =>
      origin.findIndex((one) => look(one) === look(name)) < index
        ? [{ ...at('origin', index), found: `${show(name)} a second time`, wanted: 'each origin once' }]
        : [],
    ),
    ...(via && look(via) === look(publisher)
      ? [{ ...at('via'), found: `${show(via)}, which is the publisher`, wanted: 'the site of a copy, or no via' }]
      : []),
  ]);
