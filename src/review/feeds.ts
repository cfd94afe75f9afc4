import type { FeedAddress } from '../addresses.ts';
import type { At, Write } from '../config/publication.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { feedOfCorrections, feedOfReviews, followed, type Feed } from './feed.ts';
import { voicesIn } from './people.ts';
import { printAtom, printJsonFeed } from './print-feed.ts';

/** Make the feeds of the whole site, of what each outlet printed, and of what is quoted or reported of each person. */
export function writeFeeds({ claims }: Pick<Catalogue, 'claims'>, at: At, write: Write): void {
  const put = ({ atom, json }: FeedAddress, feed: Feed): void => {
    write(atom, printAtom(feed));
    write(json, printJsonFeed(feed));
  };
  put(followed.reviews.at, feedOfReviews(claims, followed.reviews, at));
  put(followed.corrections.at, feedOfCorrections(claims, followed.corrections, at));
  const outlets = new Map(claims.map(({ article: { outlet } }) => [outlet.id, outlet]));
  const printed = Map.groupBy(claims, ({ article }) => article.outlet.id);
  for (const outlet of outlets.values()) {
    const own = followed.outlet(outlet);
    put(own.at, feedOfReviews(printed.get(outlet.id) ?? [], own, at));
  }
  for (const { person, said, reported } of voicesIn(claims)) {
    const own = followed.person(person);
    put(own.at, feedOfReviews([...said, ...reported], own, at));
  }
}
