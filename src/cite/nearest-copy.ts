/**
 * Where the Internet Archive looks up the copy of a page nearest to a day, or lists all that it has where no day is
 * known. Whether it has one is not known here.
 */
export const nearestCopy = (url: string, date: string | null): string =>
  `https://web.archive.org/web/${date?.replaceAll('-', '') ?? '*'}/${url}`;
