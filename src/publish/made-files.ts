import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { address } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import { writeCitations } from '../cite/all.ts';
import { environment } from '../config/environment.ts';
import { publication } from '../config/publication.ts';
import { writeFiles } from '../data/contents.ts';
import type { Write } from '../data/ledger.ts';
import type { Catalogue } from '../model/catalogue.ts';

/**
 * The files for machines and for reference managers are written by the build, before the pages, and not by routes of
 * Astro’s: a route takes some four times as long for each of thousands of small files, and the page that tells their
 * sizes knows them so without making them twice. They lie beside the site that is being built, which Astro empties
 * first.
 */
const aside = join(environment.press, 'made');

function make(catalogue: Catalogue, write: Write): void {
  writeFiles(catalogue, write);
  writeCitations(catalogue, publication, write);
}

export function writeMade(catalogue: Catalogue): void {
  rmSync(aside, { recursive: true, force: true });
  const folders = new Set<string>();
  make(catalogue, (path, text) => {
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
  for (const folder of await readdir(aside)) await rename(join(aside, folder), join(site, folder));
}

/** In development they are made when they are asked for. */
export function answerMade(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.replace(environment.base, '/');
  if (![address.api, address.citations].some((folder) => path.startsWith(folder))) {
    next();
    return;
  }
  const found: string[] = [];
  make(catalogue(), (one, text) => {
    if (one === path) found.push(text);
  });
  const [text] = found;
  response.statusCode = text === undefined ? 404 : 200;
  response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
  response.end(text);
}

const types: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.json': 'application/json' };
