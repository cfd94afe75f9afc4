import { fullestOf, kindOf, pagesOf } from '../../sites.ts';

/**
 * The addresses of every article of a built site, and of the fullest page of every other kind. The page for lost
 * addresses is asked for by its file: as an answer it has the status 404, which Lighthouse marks down. It marks down,
 * too, that no search engine may list claims in other people’s pages; these are weighed by themselves.
 */
export function everyKind(folder: string): readonly string[] {
  const site = { folder, base: '/', content: '' };
  const articles = pagesOf(site).filter((page) => kindOf(page) === kindOf('/articles/one/'));
  const kinds = fullestOf(site).filter((page) => !page.startsWith('/embed/'));
  return [...new Set([...articles, ...kinds]), '/404.html'];
}
