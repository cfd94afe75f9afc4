import { look } from '../../text/look.ts';
import { show, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const publisherName: Rule = {
  code: 'publisher-name',
  says:
    'No two people, outlets or publishers have one name or alias, however it is written; only a publisher may be a person ' +
    'too, and is written like that person.',
  check: (drafts) => {
    const seen = new Map<string, Named>();
    return namesIn(drafts).flatMap((named) => {
      const { name, place, shelf } = named;
      const other = seen.get(look(name));
      if (!other) seen.set(look(name), named);
      const isBoth = shelf === 'publishers' && other?.shelf === 'people';
      if (!other || (isBoth && other.name === name)) return [];
      const asOther = other.name === name ? '' : `, as ${show(other.name)}`;
      const wanted = isBoth ? `${show(other.name)}, or a name of its own` : 'one entry for one name, or a fuller name';
      return [{ ...place, found: `${show(name)}, which “${other.id}” in ${other.shelf} has too${asOther}`, wanted }];
    });
  },
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly shelf: 'outlets' | 'people' | 'publishers';
}

const namesIn = (drafts: Drafts): readonly Named[] =>
  (['outlets', 'people', 'publishers'] as const).flatMap((shelf) =>
    [...drafts[shelf].values()].flatMap(({ id, fields, at }) => [
      ...(fields.name === undefined ? [] : [{ id, name: fields.name, place: at('name'), shelf }]),
      ...('aliases' in fields ? (fields.aliases ?? []) : []).map((name, index) => ({
        ...{ id, name, shelf },
        place: at('aliases', index),
      })),
    ]),
  );
