import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of content: its id (the name without ending), its path for reports, and its text. */
export interface Document {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

export interface Shelf {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

const name = /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;
/** Beyond this an article becomes a page that no phone can open. */
const largest = 500_000;

/** Read every file of one folder of content, at any depth; a file that would be passed over in silence is a problem. */
export async function readShelf(root: string, folder: string, empty?: 'may be empty'): Promise<Shelf> {
  const paths = await list(join(root, folder));
  const problems: Problem[] = [];
  if (paths.length === 0 && !empty)
    problems.push({ file: `content/${folder}`, found: 'no file', wanted: 'at least one .mdx file' });
  const documents: Document[] = [];
  for (const path of paths) {
    const file = `content/${relative(root, path).split(sep).join('/')}`;
    const text = await readFile(path, 'utf8');
    const base = path.split(sep).at(-1) ?? '';
    const fault = base.startsWith('_')
      ? underscored(base)
      : !name.test(base)
        ? misnamed(base)
        : text.length > largest
          ? oversized(text)
          : undefined;
    if (fault) problems.push({ file, ...fault });
    else documents.push({ id: base.replace(/\.mdx$/, ''), file, text });
  }
  return { documents, problems: [...problems, ...twins(documents)] };
}

async function list(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

type Fault = Pick<Problem, 'found' | 'wanted'>;

const underscored = (base: string): Fault => ({
  found: `a file named ${base}`,
  wanted: 'a name without the underscore; an article that is not ready says “draft: true” in its front matter',
});

const misnamed = (base: string): Fault => ({
  found: `a file named ${base}`,
  wanted: 'a name of small letters, digits and single hyphens, ending in .mdx',
});

const oversized = (text: string): Fault => ({ found: `${text.length} characters`, wanted: `at most ${largest}` });

function twins(documents: readonly Document[]): readonly Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ id, file }) => {
    const other = first.get(id);
    first.set(id, other ?? file);
    return other ? [{ file, found: `the id ${id}, which ${other} has too`, wanted: 'an id of its own' }] : [];
  });
}
