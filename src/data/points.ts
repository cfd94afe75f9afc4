import type { Catalogue } from '../model/catalogue.ts';
import type { Span } from '../text/span.ts';
import { unspaced } from '../text/unspaced.ts';

/** An archived file as text: UTF-8, without a byte order mark. */
export const decoded = ({ originals }: Pick<Catalogue, 'originals'>, file: string): string =>
  new TextDecoder().decode(originals.get(file));

/** Where the claims and misprints of all articles stand in the archived files, in code points. */
export function pointsIn(catalogue: Pick<Catalogue, 'articles' | 'originals'>): (place: Span) => Span {
  const known = new Map<Span, Span>();
  for (const { original, claims, misprints } of catalogue.articles) {
    const find = unspaced(decoded(catalogue, original.file));
    for (const { span } of [...claims, ...misprints]) known.set(span, find(span).points);
  }
  return (place) => known.get(place) ?? missing();
}

function missing(): never {
  throw new Error('Only the places of claims and misprints are known');
}
