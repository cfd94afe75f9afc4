/** Where builds put what is not the site. Builds that run at once each have their own. */
const press = process.env['PRESS'] ?? '.press';

/** What a build is told from outside. All paths are from the project's folder. */
export const environment = {
  press,
  /** What one build leaves to the next: whatever is unchanged is not made again. */
  cache: `${press}/cache`,
  /** The folder of content that is published. */
  content: process.env['CONTENT'] ?? 'content',
  /** Where the site is put. */
  dist: process.env['DIST'] ?? 'dist',
  /** The origin of the site, for addresses that must be absolute. */
  site: process.env['SITE'] ?? 'https://verbatim.example',
  /** The folder of the address that the site is published in. */
  base: process.env['BASE'] ?? '/',
};
