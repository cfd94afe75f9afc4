import { fullestOf, kindOf, pagesOf } from '../../sites.ts';

/**
 * The addresses of every article of a built site, and of the fullest page of every other kind. The page for lost
 * addresses is asked for by its file: as an answer it has the status 404, which Lighthouse marks down.
 */
export function everyKind(folder: string): readonly string[] {
  const site = { folder, base: '/', content: '' };
  const articles = pagesOf(site).filter((page) => kindOf(page) === kindOf('/articles/one/'));
  return [...new Set([...articles, ...fullestOf(site)]), '/404.html'];
}
