import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the last build was made from, and the site that it made. The same content gives the same bytes: where nothing
 * has changed and the site is still there as it was put, there is nothing to make, and what was proved of it holds.
 */
export interface Made {
  /** A digest of everything that a site is made from. */
  readonly from: string;
  /** A digest of the site's files: names, sizes, and when they were written. */
  readonly site: string;
  /** What was told to editors. */
  readonly notes: string;
}

/** Beside the content: code, what is published as it is, and the packages as the lockfile has them. */
const code = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A digest of the bytes of all that a site is made from; of the day, which dates are held against; and of what else is
 * given, such as the address of the site. Undefined where something cannot be read: the desk tells what.
 */
export function digestOfSources(content: string, also: readonly string[]): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify([process.version, today(), ...also]));
  try {
    for (const path of [content, ...code].filter((one) => existsSync(one)))
      for (const file of filesIn(path))
        hash.update(`\n${file}\n`).update(statSync(file).isFile() ? readFileSync(file) : '');
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** A digest of what lies in a folder, without reading the files. */
export function digestOfSite(folder: string): string {
  const hash = createHash('sha256');
  if (!existsSync(folder)) return '';
  for (const file of filesIn(folder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const today = (): string => new Date().toISOString().slice(0, 10);

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** What the last build left; undefined where it left nothing that can be read. */
export function lastMade(file: string): Made | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Made;
  } catch {
    return undefined;
  }
}

/** Leave to the next build what this one has made; or nothing, where it made nothing that can be relied on. */
export function leaveMade(file: string, made: Made | undefined): void {
  if (!made) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(made));
}

/**
 * Empties a cache whose pages were made by another configuration: of what it tells the bundler, such as the names of
 * scripts, Astro’s incremental build takes no note.
 */
export function keepFor(configuration: string, cache: string): void {
  const record = join(cache, 'configuration.sha256');
  const now = hash('sha256', readFileSync(configuration));
  if (existsSync(record) && readFileSync(record, 'utf8') === now) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(record, now);
}
