import { LineCounter, parseDocument, type Document as Yaml } from 'yaml';
import type { z } from 'astro/zod';
import { nearestName } from './nearest-name.ts';
import { show, type Problem } from './problem.ts';

/** A file parted at its front matter. `body` keeps the file's line numbers: the front matter is blank lines in it. */
export interface Parted {
  readonly yaml: string;
  readonly body: string;
}

export function part(text: string): Parted {
  const match = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { yaml: '', body: text };
  return { yaml: `\n${match[1] ?? ''}`, body: match[0].replace(/[^\n]/g, '') + text.slice(match[0].length) };
}

export interface Checked<T> {
  readonly data?: T;
  readonly problems: readonly Problem[];
  /** The line a field stands on, counted from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Parse YAML and hold it against a schema. Every fault is reported with its line; data comes only when there is none. */
export function check<S extends z.ZodType>(file: string, yaml: string, schema: S): Checked<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => lineAt(document, lines, path);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      found: message,
      wanted: 'YAML that can be read',
    }));
    return { problems, lineOf };
  }
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    tell(issue, schema).map((one) => ({
      file,
      line: lineOf(one.path),
      field: spell(one.path),
      found: one.found,
      wanted: one.wanted,
    })),
  );
  return { problems, lineOf };
}

interface Told {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly wanted: string;
}

function tell(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Told[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      found: `the key “${key}”`,
      wanted: known(key, keysAt(schema, path)),
    }));
  }
  const found =
    issue.code === 'too_big' && typeof issue.input === 'string'
      ? `${issue.input.length} characters: ${show(issue.input)}`
      : show(issue.input);
  if (issue.code === 'invalid_key') return [{ path, found, wanted: issue.issues[0]?.message ?? issue.message }];
  if (issue.code === 'invalid_value') return [{ path, found, wanted: `one of ${issue.values.join(', ')}` }];
  if (issue.code === 'invalid_type')
    return [
      {
        path,
        found,
        wanted:
          typeof issue.input === 'number'
            ? `a ${issue.expected}: “${issue.input}” in quotation marks`
            : issue.expected === 'array'
              ? 'a list'
              : `a ${issue.expected}`,
      },
    ];
  return [{ path, found, wanted: issue.message }];
}

function known(key: string, keys: readonly string[]): string {
  const near = nearestName(key, keys);
  return `${near ? `“${near}”? ` : ''}one of ${keys.join(', ')}`;
}

/** The keys that an object schema knows at a path; none where the path leads elsewhere. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const bare = unwrap(schema);
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shapeOf(bare));
  return typeof head === 'number'
    ? keysAt(inside(bare, 'element'), rest)
    : keysAt(shapeOf(bare)[String(head)] ?? inside(bare, 'valueType'), rest);
}

const unwrap = (schema: unknown): unknown =>
  inside(schema, 'innerType') === undefined ? schema : unwrap(inside(schema, 'innerType'));
const shapeOf = (schema: unknown): Record<string, unknown> =>
  (inside(schema, 'shape') ?? {}) as Record<string, unknown>;

function inside(schema: unknown, key: string): unknown {
  const definition: unknown = typeof schema === 'object' && schema !== null && 'def' in schema ? schema.def : undefined;
  return typeof definition === 'object' && definition !== null && key in definition
    ? (definition as Record<string, unknown>)[key]
    : undefined;
}

function lineAt(document: Yaml, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return undefined;
}

/** A path as people write it: `evidence[2].stance`. */
function spell(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
