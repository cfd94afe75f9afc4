/** What the search uses of Pagefind's browser API (pagefind.js, loaded from the site itself). */
export interface Pagefind {
  options(options: { noWorker: boolean; baseUrl: string; language?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly Hit[] }>;
}

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
}

/** Load the engine and the index of the site at a base. Rejects when script, WebAssembly or index cannot be had. */
export async function openPagefind(base: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // A worker would need a policy of its own; the index is small enough to be searched in the page.
  await engine.options({ noWorker: true, baseUrl: base });
  await engine.init();
  return engine;
}
