import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

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

/** Why the next site cannot be put where it is wanted, if so: what lies there is no site, or lies on another disk. */
export function unfit({ site, next }: SiteFolders): string | undefined {
  const there = lstatSync(site, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) return `${site} is no folder`;
  const names = there ? readdirSync(site) : [];
  const isSite = names.includes('index.html') || names.length === 0;
  if (!isSite) return `${site} holds something else than a site: name an empty folder, or none`;
  mkdirSync(dirname(site), { recursive: true });
  mkdirSync(dirname(next), { recursive: true });
  const [one, other] = [dirname(site), dirname(next)].map((folder) => statSync(folder).dev);
  return one === other
    ? undefined
    : `${site} lies on another disk than ${dirname(next)}, from where it cannot be moved`;
}

/** Put the next site in the place of the last. Between the two renames there is none, for less than a millisecond. */
export async function replace({ site, next, former }: SiteFolders): Promise<void> {
  await rm(former, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, former);
  try {
    await rename(next, site);
  } catch (error) {
    if (existsSync(former)) await rename(former, site);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

/** Put the last site back, where a build was ended just between the two renames. */
export async function recover({ site, former }: SiteFolders): Promise<void> {
  if (!existsSync(site) && existsSync(former)) await rename(former, site);
}
