import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { schemaFault, validator, webAnnotationFault } from '../src/data/fixture.ts';
import { columnNames } from '../src/data/spreadsheet.ts';
import type { Content } from '../src/data/list.ts';
import type { Site } from './sites.ts';

/** The files for machines of a built site, by their paths below `/api/v1/`. */
export function dataFilesOf({ folder }: Pick<Site, 'folder'>): ReadonlyMap<string, string> {
  const root = join(folder, 'api/v1');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:json|csv)$/.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

export const contentsIn = (files: ReadonlyMap<string, string>): readonly Content[] =>
  (JSON.parse(files.get('index.json') ?? '{}') as { readonly contents: readonly Content[] }).contents;

/** A check by a parser or validator that is not ours: undefined, or what is wrong. */
export interface Check {
  readonly by: string;
  readonly faultOf: (text: string) => string | undefined;
}

/** By what each file is held, by its path. */
export function checksOf(files: ReadonlyMap<string, string>): (path: string) => readonly Check[] {
  const schema = { by: 'ajv: its schema', faultOf: validator(files) };
  const annotation = { by: 'ajv: W3C', faultOf: webAnnotationFault };
  return (path) => {
    if (path.endsWith('.csv')) return [{ by: 'csv-parse', faultOf: tableFault }];
    if (path.startsWith('schemas/')) return [{ by: 'ajv: 2020-12', faultOf: schemaFault }];
    return path.startsWith('annotations/') ? [schema, annotation] : [schema];
  };
}

function tableFault(text: string): string | undefined {
  const rows = parse(text, { record_delimiter: '\r\n' });
  const odd = rows.findIndex((row) => row.length !== columnNames.length);
  return odd === -1 ? undefined : `row ${odd} has ${rows[odd]?.length ?? 0} cells`;
}

/** Whether a file is of a kind. */
export function isOf({ name, parts }: Content, path: string): boolean {
  const [list = ''] = name.split('.');
  if (path === name) return true;
  if (name.includes('{')) return new RegExp(`^${name.replace(/\{\w+\}/, '[^/]+').replace('.', '\\.')}$`).test(path);
  return parts !== null && path.startsWith(name.endsWith('.csv') ? `${list}/csv/` : `${list}/by-year/`);
}
