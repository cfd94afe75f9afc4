import { link } from '../addresses.ts';
import { site } from '../config/site.ts';

/** Where the reviews stand, for those that read them elsewhere. */
export interface Publication {
  readonly name: string;
  /** The absolute address of a page or file of the site, by its path from the site’s root. */
  readonly at: (path: string) => string;
}

/** This site at its origin; Astro knows one in any build. */
export const publicationAt = (origin: URL | undefined): Publication => ({
  name: site.name,
  at: (path) => new URL(link(path), origin).href,
});
