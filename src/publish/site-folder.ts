import { existsSync, realpathSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folders of a site that is built aside, and put in the place of the one before when it is whole. */
export interface SiteFolders {
  readonly site: string;
  /** Where the next site is built. */
  readonly next: string;
  /** Where the last one is put while the next takes its place. */
  readonly former: string;
}

/** The folders of the site of an environment. A site that is a link to a folder stays one. */
export const siteFolders = ({ dist, press }: { readonly dist: string; readonly press: string }): SiteFolders => ({
  site: existsSync(dist) ? realpathSync(dist) : dist,
  next: `${press}/next`,
  former: `${press}/former`,
});

/** Put the next site in the place of the last. Between the two renames there is none, for less than a millisecond. */
export async function replace({ site, next, former }: SiteFolders): Promise<void> {
  await rm(former, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, former);
  await rename(next, site);
  await rm(former, { recursive: true, force: true });
}

/** Put the last site back, where a build was ended just between the two renames. */
export async function recover({ site, former }: SiteFolders): Promise<void> {
  if (!existsSync(site) && existsSync(former)) await rename(former, site);
}
