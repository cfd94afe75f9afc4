import type { Publication } from '../review/publication.ts';

/** Where a site is, and what it says of itself, as its files for machines have to know it. */
export interface Place extends Publication {
  /** BCP 47. */
  readonly language: string;
  readonly license: string | null;
}

interface Published {
  readonly site: string;
  readonly base: string;
}

type Named = Pick<Place, 'name' | 'language' | 'license'>;

/** As `Page.astro` makes the canonical address of a page: without `SITE` it is a name that nobody has. */
export const placeOf = ({ site, base }: Published, { name, language, license }: Named): Place => ({
  name,
  language,
  license,
  at: (path) => new URL(base.replace(/\/$/, '') + path, site).href,
});
