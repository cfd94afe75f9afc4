import { environment } from './environment.ts';
import { site } from './site.ts';

/** Where a site is, and what it says of itself, for all that is read apart from its pages. */
export interface Publication {
  readonly name: string;
  /** Who answers for it; null where that is not told. */
  readonly publisher: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly license: string | null;
  readonly at: At;
}

/** The whole address of a page or file of the site, by its path from the site’s root. */
export type At = (path: string) => string;

/** What is done with a file that is made for the site, by its path from the site’s root. */
export type Write = (path: string, text: string) => void;

interface Published {
  readonly site: string;
  readonly base: string;
}

type Named = Pick<Publication, 'name' | 'publisher' | 'language' | 'license'>;

export const publicationOf = (
  { site: origin, base }: Published,
  { name, publisher, language, license }: Named,
): Publication => ({
  name,
  publisher,
  language,
  license,
  at: (path) => new URL(base.replace(/\/$/, '') + path, origin).href,
});

/** Where this build puts its site. Without `SITE` it is a name that nobody has. */
export const publication = publicationOf(environment, site);
