import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCitations } from '../cite/all.ts';
import { environment } from '../config/environment.ts';
import { publication, type Write } from '../config/publication.ts';
import { writeFiles } from '../data/contents.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { writeFeeds } from '../review/feeds.ts';
import { writeOEmbeds } from '../review/o-embed.ts';

/**
 * All files that are text and no pages: those for machines and for reference managers, feeds, and answers of oEmbed.
 * They are written by the build, before the pages, and not by routes of Astro’s: a route takes some four times as long
 * for each of thousands of small files, and the page that tells sizes knows them so without making files twice. They
 * lie beside the site that is being built, which Astro empties first.
 */
export function makeAll(catalogue: Catalogue, write: Write): void {
  writeFiles(catalogue, write);
  writeCitations(catalogue, publication, write);
  writeFeeds(catalogue, publication.at, write);
  writeOEmbeds(catalogue, publication.at, write);
}

const aside = join(environment.press, 'made');

export function writeMade(catalogue: Catalogue): void {
  rmSync(aside, { recursive: true, force: true });
  const folders = new Set<string>();
  makeAll(catalogue, (path, text) => {
    const file = join(aside, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text);
  });
}

/** Put them into the site. */
export async function placeMade(site: string): Promise<void> {
  if (!existsSync(aside)) return;
  for (const entry of await readdir(aside)) await rename(join(aside, entry), join(site, entry));
}
