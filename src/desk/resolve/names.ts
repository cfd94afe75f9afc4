import type { About, Source } from '../../model/source.ts';
import type { Outlet, Speaker } from '../../model/speaker.ts';
import type { Drafts } from '../read/drafts.ts';
import type { SourceData } from '../schema/lists.ts';

/** What ids stand for. The rules have made sure that each stands for something. */
export interface Names {
  readonly source: (id: string) => Source;
  readonly outlet: (id: string) => Outlet;
  readonly speaker: (id: string) => Speaker;
}

export function namesIn({ sources, publishers, outlets, people }: Drafts): Names {
  const about = aboutIn(publishers, outlets);
  const source = lookUp(
    [...sources.values()].map(({ id, data }) => [id, data && { id, ...data, about: about(namesOf(data)) }]),
  );
  const outlet = lookUp([...outlets.values()].map(({ id, data }) => [id, data && { id, ...data }]));
  const person = new Map([...people.values()].map(({ id, data }) => [id, data]));
  return {
    source,
    outlet,
    speaker: (id) => {
      const found = person.get(id);
      if (found) {
        const { name, role, isBody } = found;
        return { id, name, ...spellingsOf(found), role, type: isBody ? 'Organization' : 'Person' };
      }
      const { name, about, ...more } = outlet(id);
      return { id, name, ...spellingsOf(more), role: about, type: 'Organization', isOutlet: true };
    },
  };
}

const spellingsOf = ({ aliases }: Pick<Speaker, 'aliases'>): Pick<Speaker, 'aliases'> => (aliases ? { aliases } : {});

/** What is known of publishers by their names: an outlet is one, too. */
function aboutIn(
  publishers: Drafts['publishers'],
  outlets: Drafts['outlets'],
): (names: readonly string[]) => readonly About[] {
  const known = new Map(
    [...outlets.values(), ...publishers.values()].flatMap(({ data }) => (data?.about ? [[data.name, data.about]] : [])),
  );
  return (names) =>
    [...new Set(names)].flatMap((name) => {
      const about = known.get(name);
      return about === undefined ? [] : [{ name, about }];
    });
}

const namesOf = ({ publisher, origin, via }: SourceData): readonly string[] => [
  publisher,
  ...origin,
  ...(via === null ? [] : [via]),
];

function lookUp<T>(entries: readonly (readonly [string, T | undefined])[]): (id: string) => T {
  const known = new Map(entries);
  return (id) => present(known.get(id), id);
}

/** What the rules have made sure of. */
export function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`${id} was resolved before it was checked`);
  return value;
}
