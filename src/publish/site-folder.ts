import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isWithin } from '../config/environment.ts';

/** The folders of a site that is built aside, and put in the place of the one before when it is whole. */
export interface SiteFolders {
  readonly site: string;
  /** Where the next site is built. */
  readonly next: string;
  /** Where the last one is put, whole, while the next takes its place. */
  readonly former: string;
  /** What is being removed, and may be half of a site. */
  readonly removed: string;
}

/** The folders of the site of an environment. A site that is a link to a folder stays one, and is that folder. */
export const siteFolders = ({ dist, press }: { readonly dist: string; readonly press: string }): SiteFolders => ({
  site: followed(dist),
  next: join(press, 'next'),
  former: join(press, 'former'),
  removed: join(press, 'removed'),
});

/** So many links nobody lays one behind the other, save in a circle. */
const mostLinks = 40;

/** Where a path leads, though there be nothing: amid a change of sites a link leads to none. */
function followed(path: string, links = 0): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink && links < mostLinks ? followed(resolve(dirname(path), readlinkSync(path)), links + 1) : path;
}

/** Why the next site cannot be put where it is wanted, if so: what lies there is no site, or lies on another disk. */
export function unfit({ site, next }: SiteFolders): string | undefined {
  const there = lstatSync(site, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) return `${site} is no folder`;
  const [place, press] = [resolve(site), resolve(dirname(next))];
  if (isWithin(place, press) || isWithin(press, place)) return `${site} and ${press} lie in each other`;
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

/** What is done to folders, step by step: a process may end before and after each, and amid a removal. */
export interface Disk {
  readonly move: (from: string, to: string) => Promise<void>;
  readonly remove: (folder: string) => Promise<void>;
}

const disk: Disk = { move: rename, remove: (folder) => rm(folder, { recursive: true, force: true }) };

/** Put the next site in the place of the last. Between the two moves there is none, for less than a millisecond. */
export async function replace(folders: SiteFolders, { move, remove }: Disk = disk): Promise<void> {
  const { site, next, former } = folders;
  await discardFormer(folders, { move, remove });
  if (existsSync(site)) await move(site, former);
  try {
    await move(next, site);
  } catch (error) {
    if (existsSync(former)) await move(former, site);
    throw error;
  }
  await discardFormer(folders, { move, remove });
}

/** It is given another name first: half of it is never taken for a site. */
async function discardFormer({ former, removed }: SiteFolders, { move, remove }: Disk): Promise<void> {
  await remove(removed);
  if (!existsSync(former)) return;
  await move(former, removed);
  await remove(removed);
}

/** Put the last site back, where a build was ended just between the two moves. */
export async function recover({ site, former }: SiteFolders): Promise<void> {
  if (!existsSync(site) && existsSync(join(former, 'index.html'))) await rename(former, site);
}
