import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of what makes something that is kept from one build to the next: all files of a folder of ours but its
 * tests, and the library that does the work. What is kept under another digest was made otherwise.
 */
export function digestOfMaker(folder: string, library: string): string {
  const ours = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const digest = createHash('sha256');
  for (const file of [join('node_modules', library, 'package.json'), ...ours])
    digest.update(`${file}\n`).update(readFileSync(file));
  return digest.digest('hex');
}

/** Write a file that is kept: a build that ends amid it leaves no half of it. */
export function putWhole(file: string, content: Uint8Array | string): void {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}
