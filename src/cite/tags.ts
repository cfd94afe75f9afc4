import { isoDate } from './bibtex.ts';
import type { WholeRecord } from './record.ts';

type Tag = readonly [name: string, content: string];

/**
 * The tags by which reference managers read a page: Highwire Press's, with a day's parts between slashes, and Dublin
 * Core's. What is not known is left out.
 */
export function tagsOf({ type, title, author, issued, URL, ...record }: WholeRecord): readonly Tag[] {
  const day = isoDate((record['original-date'] ?? issued)?.['date-parts'][0]);
  const place = record['container-title'];
  return [
    ['citation_title', title],
    ...(author ?? []).map(({ literal }): Tag => ['citation_author', literal]),
    ...(day === undefined ? [] : [['citation_publication_date', day.replaceAll('-', '/')] as const]),
    [type === 'webpage' ? 'citation_publisher' : 'citation_journal_title', place],
    ['citation_public_url', URL],
    ['citation_language', record.language],
    ['DC.title', title],
    ['DC.publisher', place],
    ...(day === undefined ? [] : [['DC.date', day] as const]),
    ['DC.identifier', URL],
    ['DC.language', record.language],
  ];
}
