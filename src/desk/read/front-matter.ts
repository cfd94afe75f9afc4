import { EVENT_ID, getScalarValue, loadAll, parseEvents, YAMLException } from 'js-yaml';

/**
 * A file parted at its front matter. Both halves keep the file's line numbers: what is not theirs is blank lines in
 * them.
 */
export interface Parted {
  /** Undefined where there is no front matter. */
  readonly yaml: string | undefined;
  readonly body: string;
}

export function part(text: string): Parted {
  const match = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { yaml: undefined, body: text };
  return { yaml: `\n${match[1] ?? ''}`, body: match[0].replace(/[^\n]/g, '') + text.slice(match[0].length) };
}

/** The value of some YAML (1.2, core schema: a date is a string), or why and where it cannot be read. */
export type ParsedYaml = { readonly value: unknown } | { readonly reason: string; readonly line: number };

/** Aliases are refused: content is written out, and a few lines of them can stand for millions. */
export function parseYaml(yaml: string): ParsedYaml {
  try {
    const [value, ...others] = loadAll(yaml, { maxAliases: 0 });
    if (others.length === 0) return { value };
    return { reason: 'a second document, after a line of “---”', line: separatorLine(yaml) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const reason = error.reason.startsWith('aliases') ? 'an alias (*)' : error.reason;
    return { reason, line: (error.mark?.line ?? 0) + 1 };
  }
}

/** The last line that parts two documents. */
const separatorLine = (yaml: string): number => yaml.split('\n').findLastIndex((line) => /^---(\s|$)/.test(line)) + 1;

/** The line of a field, counted from 1; of the nearest that there is around it, where it is left out itself. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/**
 * The lines of the fields of some YAML that can be read. It is read a second time for that, when a line is first asked
 * for.
 */
export function linesOf(yaml: string): LineOf {
  let lines: ReadonlyMap<string, number> | undefined;
  return (path) => {
    lines ??= linesAt(yaml, placesIn(yaml));
    for (let length = path.length; length > 0; length--) {
      const place = lines.get(nameOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  };
}

/** The lines of places in a text, each of which is looked at once. */
function linesAt(text: string, places: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let [at, line] = [0, 1];
  const sorted = [...places].sort(([, a], [, b]) => a - b);
  return new Map(
    sorted.map(([name, place]) => {
      line += text.slice(at, place).split('\n').length - 1;
      at = place;
      return [name, line];
    }),
  );
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** A list or a mapping that is being read. In a mapping a key waits for its value. */
interface Open {
  readonly path: readonly PropertyKey[];
  readonly isList: boolean;
  entries: number;
  key: { readonly name: string; readonly place: number } | undefined;
}

/** Where each field begins, by its path: at its key, or as an entry of a list at its value. */
function placesIn(yaml: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const open: Open[] = [];
  for (const event of parseEvents(yaml, {})) {
    const around = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
    } else if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ path: [], isList: true, entries: 0, key: undefined });
    } else if (event.type === EVENT_ID.SCALAR && around && !around.isList && !around.key) {
      around.key = { name: getScalarValue(yaml, event), place: event.valueStart };
    } else if (around) {
      const path = enter(around, open.length);
      const place = around.key?.place ?? startOf(event);
      if (place >= 0) places.set(nameOf(path), place);
      around.key = undefined;
      const isList = event.type === EVENT_ID.SEQUENCE;
      if (isList || event.type === EVENT_ID.MAPPING) open.push({ path, isList, entries: 0, key: undefined });
    }
  }
  return places;
}

/** -1 for an entry that is not written at all. */
function startOf(event: ReturnType<typeof parseEvents>[number]): number {
  if ('start' in event) return event.start;
  return 'valueStart' in event ? event.valueStart : -1;
}

/** The path of the next entry; the document itself has none. */
function enter(around: Open, depth: number): readonly PropertyKey[] {
  const index = around.entries;
  around.entries++;
  if (depth === 1) return [];
  return [...around.path, around.isList ? index : (around.key?.name ?? '')];
}
