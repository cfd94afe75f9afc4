import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { address } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import { environment } from '../config/environment.ts';
import { writeFiles } from '../data/contents.ts';
import type { Catalogue } from '../model/catalogue.ts';

/**
 * The files for machines are written by the build, before the pages, and not by routes of Astro’s: a route takes some
 * four times as long for each of thousands of small files, and the page that tells their sizes knows them so without
 * making them twice. They lie beside the site that is being built, which Astro empties first.
 */
const aside = join(environment.press, 'data');

export function writeData(catalogue: Catalogue): void {
  rmSync(aside, { recursive: true, force: true });
  const folders = new Set<string>();
  writeFiles(catalogue, (path, text) => {
    const file = join(aside, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text);
  });
}

/** Put them into the site. */
export const placeData = async (site: string): Promise<void> => {
  const [folder = ''] = address.api.split('/').filter(Boolean);
  await rename(join(aside, folder), join(site, folder));
};

/** In development they are made when they are asked for. */
export function answerData(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.replace(environment.base, '/');
  if (!path.startsWith(address.api)) {
    next();
    return;
  }
  const found: string[] = [];
  writeFiles(catalogue(), (one, text) => {
    if (one === path) found.push(text);
  });
  const [text] = found;
  response.statusCode = text === undefined ? 404 : 200;
  response.setHeader('content-type', `${path.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8`);
  response.end(text);
}
