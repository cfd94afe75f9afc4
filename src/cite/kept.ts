import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../config/environment.ts';
import { setWork, styles, type Setter } from './styles.ts';

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
const folder = join(environment.cache, 'citations');

/** The processor and the styles, as they are installed and lie here. */
const makers = [
  'package-lock.json',
  ...['locale.xml', ...Object.values(styles).map((name) => `${name}.csl`)].map((name) => `src/cite/styles/${name}`),
];
let digest: string | undefined;
const digestOfMakers = (): string => {
  const hash = createHash('sha256');
  for (const file of makers) hash.update(readFileSync(file));
  return hash.digest('hex');
};

function fromDisk(key: string, make: () => string): string {
  digest ??= digestOfMakers();
  const file = join(folder, createHash('sha256').update(digest).update(key).digest('hex'));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return text;
}
