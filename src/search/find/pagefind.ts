import { IndexFiles } from './index-files.ts';
import { inTime } from './patience.ts';

/** What the search uses of Pagefind's browser API (pagefind.js, loaded from the site itself). */
interface Pagefind {
  readonly createInstance: (options: { noWorker: boolean; basePath: string; baseUrl: string }) => Instance;
}

interface Instance {
  search(query: string | null, options: { filters: Filters }): Promise<{ results: readonly Hit[]; filters: Counts }>;
  /** Loads the values of all facets; a search counts those that are loaded. */
  filters(): Promise<unknown>;
}

/** The values that records are to have, by their facets; one of several where they stand in `any`. */
export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/** How many records have each value, by facet and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A record that was found, as yet unread. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<HitData>;
}

export interface HitData {
  /** The record's address as it was indexed, without the site's base. */
  readonly raw_url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What the entry of an index says of it, as far as is used. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm?: string | null }>>;
}

/** An engine with the index that it searches. */
export interface Engine {
  /** What is the same for the same index, and differs for any other. */
  readonly index: string;
  /** Best first; without a query, all that have the values. Whether that is all is known by `isWhole`. */
  search(query: string | null, filters: Filters): Promise<readonly Hit[]>;
  /** How many of what such a search finds have each value of each facet. */
  count(query: string | null, filters: Filters): Promise<Counts>;
  /** Whether all that was asked of the index, so far, could be read. */
  isWhole(): boolean;
  /** Look whether the site has the index that is searched; where it has another, or none can tell, it is not whole. */
  confirm(): Promise<void>;
}

/**
 * Open the engine and the index of the site at a base. Rejects when script, WebAssembly or index cannot be had. An
 * engine that was opened before is not whole any more.
 *
 * @param attempt How many engines were opened before: what these had read is not taken from the browser's cache.
 */
export async function openPagefind(base: string, attempt: number): Promise<Engine> {
  const folder = `${base}pagefind/`;
  const files = new IndexFiles(folder, { cache: attempt === 0 ? 'default' : 'reload', fetch: pageFetch });
  // A script that could not be had is not asked for again under the same name.
  const script = `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const [{ createInstance }, index] = await Promise.all([
    inTime(import(/* @vite-ignore */ script) as Promise<Pagefind>),
    readBeginning(files),
  ]);
  current = files;
  globalThis.fetch = (input, init) =>
    typeof input === 'string' && input.startsWith(folder) ? files.answer(input) : pageFetch(input, init);
  // A worker would need a policy of its own; the index is small enough to be searched in the page.
  const instance = createInstance({ noWorker: true, basePath: folder, baseUrl: base });
  return {
    index,
    search: async (query, filters) => (await instance.search(query, { filters })).results,
    count: async (query, filters) => {
      await instance.filters();
      return (await instance.search(query, { filters })).filters;
    },
    isWhole: () => current === files && files.isWhole,
    confirm: () => files.confirm(),
  };
}

const pageFetch = globalThis.fetch;
/** Of the engine that was opened last. What others are asked is not looked at any more. */
let current: IndexFiles | undefined;

/**
 * What every search needs. Pagefind fails in silence where it cannot have it, so it is read before Pagefind asks.
 *
 * @returns the entry of the index, which names all of its parts by what they hold.
 */
async function readBeginning(files: IndexFiles): Promise<string> {
  const entry = await files.readEntry();
  const [language] = Object.values((JSON.parse(entry) as Entry).languages);
  if (!language) throw new Error('The index has no records');
  const [engine] = await Promise.all([
    files.readAhead(`wasm.${language.wasm ?? 'unknown'}.pagefind`),
    files.readAhead(`pagefind.${language.hash}.pf_meta`),
  ]);
  await WebAssembly.compile(engine.subarray(12));
  return entry;
}
