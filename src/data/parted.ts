import { address } from '../addresses.ts';
import type { Kind } from './ledger.ts';
import type { ListPart } from './list.ts';
import type { Making } from './making.ts';
import { mediaTypes, type MediaType } from './media-types.ts';
import { namingOf } from './naming.ts';
import type { SchemaName } from './schemas.ts';
import { byYear, type YearPart } from './years.ts';

/** A list that is parted by year. */
export interface Parted<T> {
  readonly name: SchemaName & ('claims' | 'articles' | 'utterances' | 'sources');
  readonly items: readonly T[];
  /** The day, month or year that tells to which part an item belongs. */
  readonly dateOf: (item: T) => string | null;
  /** An item as it is written. */
  readonly record: (item: T) => object;
}

/** Write a list: its parts, and the file that names them. */
export function putParted<T>({ ledger, publication, most }: Making, { name, items, dateOf, record }: Parted<T>): void {
  const account = ledger.open(listKind(name));
  const parts = byYear(items, dateOf, most).map((part): ListPart => {
    const path = partPath(name, part);
    const content = {
      ...namingOf(name, publication),
      data: publication.at(address.api + path),
      partOf: account.data,
      year: part.year,
      count: part.items.length,
      items: part.items.map(record),
    };
    return { year: part.year, count: part.items.length, ...account.put(path, content) };
  });
  const index = { ...namingOf('list', publication), data: account.data, count: items.length, parts };
  account.put(`${name}.json`, index);
  account.close(items.length, parts);
}

export const listKind = (name: SchemaName, mediaType: MediaType = mediaTypes.json): Kind => ({
  name: `${name}.json`,
  path: `${name}.json`,
  mediaType,
  schema: name,
});

/** Beside the index, in a folder that no id can be taken for: `claims/by-year/2022.json`. */
export const partPath = (name: string, { name: year }: Pick<YearPart<unknown>, 'name'>): string =>
  `${name}/by-year/${year}.json`;
