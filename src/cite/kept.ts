import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../config/environment.ts';
import { digestOfMaker, putWhole } from '../kept.ts';
import { setWork, type Setter } from './styles.ts';

/**
 * Works set in a style by this build or an earlier one, which are kept under what decides how they look: where all are
 * there, no processor is made.
 */
export const setKept: Setter = (style, record) => {
  const key = JSON.stringify([style, record]);
  const text = known.get(key) ?? fromDisk(key, () => setWork(style, record));
  known.set(key, text);
  return text;
};

const known = new Map<string, string>();

function fromDisk(key: string, make: () => string): string {
  folder ??= opened(join(environment.cache, 'citations'));
  const file = join(folder, hash('sha256', key));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = make();
  putWhole(file, text);
  return text;
}

/** The folder of what these styles, this processor and this code have set. */
let folder: string | undefined;

/** What others have set is kept no longer. */
function opened(cache: string): string {
  const own = digestOfMaker('src/cite', 'citeproc');
  mkdirSync(join(cache, own), { recursive: true });
  for (const name of readdirSync(cache)) if (name !== own) rmSync(join(cache, name), { recursive: true, force: true });
  return join(cache, own);
}
