import { address } from '../addresses.ts';
import type { Claim } from '../model/claim.ts';
import { changedOn, latestOf } from '../review/history.ts';
import { printedOn } from './claim-files.ts';
import { feedItem, feedItemSchema } from './claim-review.ts';
import type { ListPart } from './list.ts';
import { contentFile } from '../config/content-file.ts';
import type { Making } from './making.ts';
import { mediaTypes } from './media-types.ts';
import { namingOf } from './naming.ts';
import { listKind, partPath } from './parted.ts';
import type { Publication } from '../config/publication.ts';
import { byYear } from './years.ts';

const name = 'claim-reviews';

/** The reviews as schema.org describes them, in parts as the claims. */
export function reviewFiles({ ledger, publication, catalogue: { claims, utterancesByClaim }, most }: Making): void {
  const account = ledger.open(listKind(name, mediaTypes.jsonLd));
  const parts = byYear(claims, printedOn, most).map((part): ListPart => {
    const { year, items } = part;
    const path = partPath(name, part);
    const written = account.put(path, {
      ...feed(namingOf(name, publication), items, { publication, url: publication.at(address.api + path) }),
      partOf: account.data,
      year,
      count: items.length,
      dataFeedElement: items.map((claim) =>
        ledger.checked(
          feedItemSchema,
          feedItem(claim, utterancesByClaim.get(claim.id) ?? [], publication),
          contentFile.claim(claim.id),
        ),
      ),
    });
    return { year, count: items.length, ...written };
  });
  account.put(`${name}.json`, {
    ...feed(namingOf('claim-review-feed', publication), claims, { publication, url: account.data }),
    data: account.data,
    count: claims.length,
    parts,
    hasPart: parts.map(({ data, year }) => ({ '@type': 'DataFeed', url: data, temporalCoverage: year })),
  });
  account.close(claims.length, parts);
}

interface Published {
  readonly publication: Publication;
  readonly url: string;
}

const feed = (named: ReturnType<typeof namingOf>, claims: readonly Claim[], { publication, url }: Published) => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  ...named,
  url,
  name: `${publication.name}: reviews`,
  inLanguage: publication.language,
  dateModified: latestOf(claims.map(changedOn)) || null,
});
