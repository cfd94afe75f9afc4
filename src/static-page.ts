import { hash } from 'node:crypto';
import type { Part } from './review/parts.ts';

type Params = Readonly<Record<string, string | undefined>>;

/**
 * One page of a route, made from its props and nothing else. So Astro's incremental build need not make a page again
 * whose props and code are those of the last build.
 */
export const staticPage = <P extends object>(params: Params, props: P) => ({
  params,
  props,
  /** Asked for by a build alone: in development the paths of all pages are made anew after each change. */
  get cacheKey() {
    return digest(props);
  },
});

/** The pages of a list that is shown in parts, for a route that ends in `[...part]`. */
export const listPages = <T, P extends object>(parts: readonly Part<T>[], props: P, params: Params = {}) =>
  parts.map((one) =>
    staticPage({ ...params, part: one.number === 1 ? undefined : `page/${one.number}` }, { ...props, ...one }),
  );

const known = new WeakMap<object, string>();

/**
 * A digest of a value of the model. That of an object, which nothing changes, is made once, however many pages and
 * other objects show it.
 */
function digest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : JSON.stringify(value);
  if (value instanceof Map || value instanceof Set) throw new Error('What a page shows must be plain values');
  const made = known.get(value) ?? hash('sha256', textOf(value), 'base64url');
  known.set(value, made);
  return made;
}

const textOf = (value: object): string =>
  Array.isArray(value)
    ? `[${value.map(digest).join('\n')}]`
    : Object.entries(value)
        .map(([key, inner]) => `${key} ${digest(inner)}`)
        .join('\n');
