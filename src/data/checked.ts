import { z } from 'astro/zod';
import { show, type Problem } from '../desk/problem.ts';

/** What a record lacks that its format requires, as a problem of the file of content that it is made of. */
export function faultsIn(schema: z.ZodType, record: unknown, file: string): readonly Problem[] {
  const { error } = schema.safeParse(record);
  return (error?.issues ?? []).map(({ path, message }) => ({
    rule: 'data',
    file,
    field: path.map(String).join('.'),
    found: show(valueAt(record, path)),
    wanted: `for the files at /api/: ${message}`,
  }));
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
