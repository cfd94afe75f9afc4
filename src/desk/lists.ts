import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { id } from '../claims/field.ts';
import {
  outletSchema,
  personSchema,
  sourceSchema,
  type OutletData,
  type PersonData,
  type SourceData,
} from '../claims/schema.ts';
import { check } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** The three lists that claims and articles refer to, by id. */
export interface Lists {
  readonly sources: ReadonlyMap<string, SourceData>;
  readonly people: ReadonlyMap<string, PersonData>;
  readonly outlets: ReadonlyMap<string, OutletData>;
  /** What can be referred to, entries with a fault among it; undefined where a list could not be read. */
  readonly ids: Readonly<Record<'sources' | 'outlets' | 'speakers', readonly string[] | undefined>>;
  readonly problems: readonly Problem[];
}

export async function readLists(root: string): Promise<Lists> {
  const [sources, people, outlets] = await Promise.all([
    readList(root, 'sources.yaml', sourceSchema),
    readList(root, 'people.yaml', personSchema),
    readList(root, 'outlets.yaml', outletSchema),
  ]);
  const doubles = [...people.entries.keys()].filter((one) => outlets.entries.has(one));
  return {
    sources: sources.entries,
    people: people.entries,
    outlets: outlets.entries,
    ids: {
      sources: sources.ids,
      outlets: outlets.ids,
      speakers: people.ids && outlets.ids && [...people.ids, ...outlets.ids],
    },
    problems: [
      ...[sources, people, outlets].flatMap(({ problems }) => problems),
      ...doubles.map((one) => ({
        file: 'content/people.yaml',
        field: one,
        found: 'an id that content/outlets.yaml has too',
        wanted: 'an id of its own: both can be a speaker',
      })),
    ],
  };
}

interface List<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly ids: readonly string[] | undefined;
  readonly problems: readonly Problem[];
}

const anything = z.record(z.string(), z.unknown());

async function readList<S extends z.ZodType>(root: string, name: string, schema: S): Promise<List<z.infer<S>>> {
  const file = `content/${name}`;
  const text = await readFile(join(root, name), 'utf8').catch(() => undefined);
  if (text === undefined)
    return {
      entries: new Map(),
      ids: undefined,
      problems: [{ file, found: 'no such file', wanted: 'a list of entries by id' }],
    };
  const { data, problems } = check(file, text, z.record(id, schema));
  const named = check(file, text, anything).data;
  return { entries: new Map(Object.entries(data ?? {})), ids: named && Object.keys(named), problems };
}
