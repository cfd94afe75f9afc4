import type { Claim } from '../claims/claim.ts';
import { dateOf, nameOf } from '../claims/citation.ts';
import { facets } from '../claims/facet.ts';
import type { Content } from '../desk/desk.ts';
import { address } from '../site.ts';

/** One entry of the index, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What the search by topic finds: one record a claim, and one an article. */
export function topicRecords({ articles, claims }: Content): SearchRecord[] {
  return [
    ...claims.map(claimRecord),
    ...articles.map((article) => ({
      url: address.article(article.slug),
      content: article.text,
      language: 'en',
      meta: { title: nameOf(article), type: 'article', by: article.outlet.name, date: dateOf(article) },
      filters: { outlet: [article.outlet.id] },
    })),
  ];
}

function claimRecord(claim: Claim): SearchRecord {
  const { id, summary, quote, reason, rating, speaker, article } = claim;
  return {
    url: address.claim(id),
    content: [summary, quote, reason, speaker.name, article.outlet.name].join('. '),
    language: 'en',
    meta: { title: summary, type: 'claim', quote, rating: rating.key, label: rating.label, by: `${speaker.name}, in ${article.outlet.name}`, date: dateOf(article) },
    filters: Object.fromEntries(facets.map((facet) => [facet.key, [facet.of(claim).key]])),
  };
}
