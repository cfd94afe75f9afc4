import { EVENT_ID, getScalarValue, loadAll, parseEvents, YAMLException } from 'js-yaml';
import { nameOf } from '../../text/characters.ts';
import { show } from '../problem.ts';

/**
 * A file parted at its front matter. Both halves keep the file's line numbers: what is not theirs is blank lines in
 * them.
 */
export interface Parted {
  /** Undefined where there is no front matter. */
  readonly yaml: string | undefined;
  readonly body: string;
}

/** What is there instead of a front matter, in a file that should have one. */
export function insteadOf(text: string): { readonly found: string; readonly wanted: string } {
  if (/^---\s*\n/.test(text)) {
    return { found: 'front matter that is not closed', wanted: 'a second line “---” below the fields' };
  }
  const wanted = 'fields between a first line “---” and another';
  const before = /^[^-\n]*(?=---\s*\n)|^\s+(?=---\s*\n)/.exec(text)?.[0];
  if (before === undefined || before === '') return { found: 'no front matter', wanted };
  const isEmpty = before.trim() === '' && before.includes('\n');
  return { found: `${isEmpty ? 'an empty line' : show(before)} before the first “---”`, wanted };
}

export function part(text: string): Parted {
  const match = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { yaml: undefined, body: text };
  return { yaml: `\n${match[1] ?? ''}`, body: match[0].replace(/[^\n]/g, '') + text.slice(match[0].length) };
}

/** The value of some YAML (1.2, core schema: a date is a string), or why and where it cannot be read. */
export type ParsedYaml = { readonly value: unknown } | UnreadYaml;

export interface UnreadYaml {
  readonly reason: string;
  readonly wanted: string;
  readonly line: number;
}

/** Aliases are refused: content is written out, and a few lines of them can stand for millions. */
export function parseYaml(yaml: string): ParsedYaml {
  try {
    const [value, ...others] = loadAll(yaml, { maxAliases: 0 });
    if (others.length === 0) return { value };
    const { line, sign } = separatorIn(yaml);
    return { reason: `a second document, after a line of “${sign}”`, wanted: 'all of it without that line', line };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    const lines = yaml.split('\n').slice(Math.max(0, line - 2), line);
    const { reason, wanted } = plainly(error.reason, lines.at(-1) ?? '');
    return { reason: reason + foreignIn(lines), wanted, line };
  }
}

/** A sign that looks like one of YAML's and is none, by name: where the reader stops, or in the line before. */
function foreignIn(lines: readonly string[]): string {
  const found = lines.flatMap((line) => {
    const match = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufe55\ufeff\uff0d\uff1a]/u.exec(line);
    return match ? nameOf(match[0], line.slice(0, match.index)) : [];
  });
  return found[0] === undefined ? '' : `; there is ${found[0]}`;
}

/** What the reader of YAML says of a line, in words for whoever wrote it. */
function plainly(reason: string, line: string): Pick<UnreadYaml, 'reason' | 'wanted'> {
  if (reason.startsWith('aliases')) {
    return {
      reason: 'an alias (*)',
      wanted: 'what it stands for; or quotation marks around a text that begins with *',
    };
  }
  if (reason.startsWith('unknown') && reason.includes(' tag ')) {
    return { reason, wanted: 'the value without a tag (!); or quotation marks around a text that begins with !' };
  }
  if (reason === 'duplicated mapping key') {
    const key = (line.split(':', 1)[0] ?? '').replace(/^[\s-]+/, '').replace(/["']/g, '');
    return { reason: `${show(key.trimEnd())} a second time (${reason})`, wanted: 'each name once' };
  }
  if (/multiline key|implicit key/.test(reason)) {
    return { reason, wanted: 'fields as “name: value”, with a space after the colon' };
  }
  if (/\btabs?\b/.test(reason))
    return { reason, wanted: 'spaces for each tab: two for what is inside of something else' };
  if (reason.includes('indentation')) return { reason, wanted: 'as many spaces before it as before those beside it' };
  return { reason, wanted: 'YAML that can be read' };
}

/** The last line that parts two documents. */
function separatorIn(yaml: string): { readonly line: number; readonly sign: string } {
  const lines = yaml.split('\n').map((line) => /^(?:---|\.\.\.)(?=\s|$)/.exec(line)?.[0]);
  const at = lines.findLastIndex((sign) => sign !== undefined);
  return { line: at + 1, sign: lines[at] ?? '---' };
}

/** The line of a field, counted from 1; of the nearest that there is around it, where it is left out itself. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** The value of a field as it was written, where it is no list and has no fields. */
export type WrittenAt = (path: readonly PropertyKey[]) => string | undefined;

/**
 * The lines of the fields of some YAML that can be read, and how they were written. It is read a second time for that,
 * when one is first asked for.
 */
export function placesOf(yaml: string): { readonly lineOf: LineOf; readonly writtenAt: WrittenAt } {
  let places: Places | undefined;
  let lines: ReadonlyMap<string, number> | undefined;
  const lineOf: LineOf = (path) => {
    places ??= placesIn(yaml);
    lines ??= linesAt(yaml, places.begins);
    for (let length = path.length; length > 0; length--) {
      const place = lines.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const writtenAt: WrittenAt = (path) => {
    places ??= placesIn(yaml);
    return places.written.get(keyOf(path));
  };
  return { lineOf, writtenAt };
}

/** By their paths, where fields begin, and how those were written that are neither lists nor have fields. */
interface Places {
  readonly begins: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
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

const keyOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** A list or a mapping that is being read. In a mapping a key waits for its value. */
interface Open {
  readonly path: readonly PropertyKey[];
  readonly isList: boolean;
  entries: number;
  key: { readonly name: string; readonly place: number } | undefined;
}

/** Where each field begins, by its path: at its key, or as an entry of a list at its value. */
function placesIn(yaml: string): Places {
  const [begins, written] = [new Map<string, number>(), new Map<string, string>()];
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
      if (place >= 0) begins.set(keyOf(path), place);
      if (event.type === EVENT_ID.SCALAR) written.set(keyOf(path), yaml.slice(event.valueStart, event.valueEnd));
      around.key = undefined;
      const isList = event.type === EVENT_ID.SEQUENCE;
      if (isList || event.type === EVENT_ID.MAPPING) open.push({ path, isList, entries: 0, key: undefined });
    }
  }
  return { begins, written };
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
