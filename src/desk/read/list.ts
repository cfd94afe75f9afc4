import type { z } from 'astro/zod';
import { show, visible, type Problem } from '../problem.ts';
import { id } from '../schema/field.ts';
import { checkValue, type Checked } from './checked.ts';
import { cutTexts } from './cut-text.ts';
import type { ListName, TextFile } from './folder.ts';
import { parseYaml, placesOf } from './front-matter.ts';

/** An entry of a list that has ids. */
export type Entry<T> = Checked<T> & { readonly id: string };

/** Of publishers, nothing may be known. */
const optional: ReadonlySet<ListName> = new Set(['publishers']);

interface Read<E> {
  readonly name: ListName;
  readonly entries: E;
  /** Whether it could not be read as a list at all. */
  readonly unread: boolean;
  readonly problems: readonly Problem[];
}

/** Read a list whose entries have ids, such as sources.yaml. It must be there, unless it may be left out. */
export function readEntries<S extends z.ZodObject>(
  name: ListName,
  found: TextFile | undefined,
  schema: S,
): Read<ReadonlyMap<string, Entry<z.output<S>>>> {
  if (!found && optional.has(name)) return { name, entries: new Map(), unread: false, problems: [] };
  const { value, problems } = readValue(name, found, 'entries by their ids');
  if (!found || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { name, entries: new Map(), unread: true, problems };
  }
  const places = placesOf(found.text);
  const { lineOf } = places;
  const checked = Object.entries(value).map(([key, entry]) => ({
    id: key,
    ...checkValue({ file: found.file, ...places, path: [key], value: entry ?? {} }, schema),
  }));
  const misnamed = checked.flatMap(({ id: key }) => {
    const { success, error } = id.safeParse(key);
    const wanted = error?.issues[0]?.message ?? '';
    return success
      ? []
      : [{ rule: 'field', file: found.file, line: lineOf([key]), field: visible(key), found: show(key), wanted }];
  });
  return {
    name,
    entries: new Map(checked.map((entry) => [entry.id, entry])),
    unread: false,
    problems: [...problems, ...misnamed, ...checked.flatMap((entry) => entry.problems)],
  };
}

/** Read a list whose entries have none, such as events.yaml. It may be left out. */
export function readList<S extends z.ZodObject>(
  name: ListName,
  found: TextFile | undefined,
  schema: S,
): Read<readonly Checked<z.output<S>>[]> {
  if (!found) return { name, entries: [], unread: false, problems: [] };
  const { value, problems } = readValue(name, found, 'a list');
  if (!Array.isArray(value)) return { name, entries: [], unread: true, problems };
  const places = placesOf(found.text);
  const entries = value.map((entry: unknown, index) =>
    checkValue({ file: found.file, ...places, path: [index], value: entry }, schema),
  );
  return { name, entries, unread: false, problems: [...problems, ...entries.flatMap((entry) => entry.problems)] };
}

interface ReadValue {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

function readValue(name: ListName, found: TextFile | undefined, wanted: string): ReadValue {
  const file = found?.file ?? `content/${name}.yaml`;
  if (!found) return { problems: [{ rule: 'yaml', file, found: 'no such file', wanted }] };
  const parsed = parseYaml(found.text);
  if ('reason' in parsed) {
    const { line, reason: found, wanted: meant } = parsed;
    return { problems: [{ rule: 'yaml', file, line, found, wanted: meant }] };
  }
  const value = parsed.value ?? (wanted === 'a list' ? [] : {});
  const isRight = typeof value === 'object' && Array.isArray(value) === (wanted === 'a list');
  const cut = cutTexts({ file, yaml: found.text });
  return { value, problems: isRight ? cut : [{ rule: 'yaml', file, line: 1, found: shapeOf(value), wanted }] };
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'fields' : `only ${show(value)}`;
}
