import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** The addresses of every article of a built site, and of one page of every other kind. The page for lost addresses is asked for by its file: as an answer it has the status 404, which Lighthouse marks down. */
export async function everyKind(site: string): Promise<readonly string[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const paths = files
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .toSorted();
  const kinds = Map.groupBy(paths, kindOf);
  return [...kinds].flatMap(([kind, ofKind]) => (kind === 'articles/*' ? ofKind : ofKind.slice(0, 1)));
}

// A star stands for every part of a path but its first: `/claims/rating/opinion/` and `/claims/speaker/peskov/` are of one kind.
function kindOf(path: string): string {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  return [first, ...rest.map(() => '*')].join('/');
}
