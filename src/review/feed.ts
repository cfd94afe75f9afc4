import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { address, feedAddress, type FeedAddress } from '../addresses.ts';
import type { At } from '../config/publication.ts';
import { site } from '../config/site.ts';
import type { Claim, ReviewChange } from '../model/claim.ts';
import { inOrder } from '../text/order.ts';
import { print } from '../text/tree.ts';
import { tellPrinted, tellVoice } from './citation.ts';
import { correctionsOf, whatIsCorrected } from './correction.ts';
import { tellRating } from './embed.ts';
import { changedOn, latestOf, publishedOn } from './history.ts';
import { inLanguage } from './language.ts';
import { spellDate } from './partial-date.ts';

/** What is new, for readers of feeds: the same in each form. Addresses are whole, and days are days. */
export interface Feed {
  readonly title: string;
  readonly about: string;
  /** The page that it follows. */
  readonly page: string;
  readonly at: FeedAddress;
  /** Who answers for the site: never whoever is quoted. */
  readonly author: string;
  readonly language: string;
  /** The day of its newest entry; where it has none, that of the last change of any review. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Permanent, whatever becomes of the site’s pages. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
}

/** What a feed is of. */
export interface Followed {
  readonly title: string;
  readonly about: string;
  /** From the root of the site. */
  readonly page: string;
  readonly at: FeedAddress;
}

/** So many entries a feed has: what is older stands in the lists of the site, which have all. */
const most = 100;

/** New and changed reviews, each once. When a review changes, its entry does, and comes to the top. */
export const feedOfReviews = (claims: readonly Claim[], followed: Followed, whole: At): Feed =>
  feedOf(
    newest(claims, (claim) => ({ id: claim.id, day: changedOn(claim) })).map((claim) => entryOf(claim, whole)),
    { ...followed, updated: lastDay(claims) },
    whole,
  );

/** What was corrected, each correction once and for good. */
export function feedOfCorrections(claims: readonly Claim[], followed: Followed, whole: At): Feed {
  // Of one day the last comes first.
  const all = claims.flatMap((claim) => numbered(claim).toReversed());
  const shown = newest(all, ({ claim, correction }) => ({ id: claim.id, day: correction.date }));
  return feedOf(
    shown.map((one) => entryOfCorrection(one, whole)),
    { ...followed, updated: lastDay(claims) },
    whole,
  );
}

/** The corrections of a review, each by its number among those of its day: later ones change none. */
function numbered(claim: Claim): readonly Corrected[] {
  const all = correctionsOf(claim);
  return all.map((correction, index) => {
    const before = all.slice(0, index).filter(({ date }) => date === correction.date);
    return { claim, correction, number: before.length + 1 };
  });
}

interface Corrected {
  readonly claim: Claim;
  readonly correction: ReviewChange;
  /** Which of those of its day it is, from 1. */
  readonly number: number;
}

/** The newest of a list, by the day and then the id of each. */
const newest = <T>(items: readonly T[], keyOf: (item: T) => { readonly id: string; readonly day: string }) =>
  items
    .map((item) => ({ item, ...keyOf(item) }))
    .sort((a, b) => inOrder(b.day, a.day) || inOrder(a.id, b.id))
    .slice(0, most)
    .map(({ item }) => item);

/** A site that has no review yet has no day of its own: the first of those that computers count. */
const lastDay = (claims: readonly Claim[]): string => latestOf(claims.map(changedOn)) || '1970-01-01';

function feedOf(entries: readonly Entry[], followed: Followed & Pick<Feed, 'updated'>, whole: At): Feed {
  const { title, about, page, at, updated } = followed;
  return {
    title,
    about: `${about} ${howDaysAreTold}`,
    page: whole(page),
    at: { atom: whole(at.atom), json: whole(at.json) },
    author: site.publisher ?? site.name,
    language: site.language,
    updated: entries[0]?.updated ?? updated,
    entries,
  };
}

/** Histories tell days, and the forms of feeds want a time of day. */
const howDaysAreTold = 'Of dates the day is known: the time given is midnight (UTC), and means nothing.';

/** The time that stands for a day. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;

function entryOf(claim: Claim, whole: At): Entry {
  const { id, summary, rating, finding, reason, history } = claim;
  const page = whole(address.claim(id));
  const last = history.length > 1 ? history.at(-1) : undefined;
  return {
    id: page,
    page,
    title: summary,
    summary: `${rating.label}: ${finding ?? reason}`,
    html: htmlOf(claim, last ? [`Changed ${spellDate(last.date)}: ${last.change}`] : [], whole),
    published: publishedOn(claim),
    updated: changedOn(claim),
    tags: [rating.label],
  };
}

function entryOfCorrection({ claim, correction: { date, change }, number }: Corrected, whole: At): Entry {
  const page = whole(address.claim(claim.id));
  return {
    id: `${page}#corrected-${date}${number > 1 ? `-${number}` : ''}`,
    page,
    title: `Corrected: ${claim.summary}`,
    summary: change,
    html: htmlOf(claim, [`Corrected ${spellDate(date)}: ${change}`, 'The review as it stands:'], whole),
    published: date,
    updated: date,
    tags: [],
  };
}

/** A review in short: what was done, the words, whose they are, how they are rated, why, and the ways to more. */
function htmlOf(claim: Claim, done: readonly string[], whole: At): string {
  const { article, quote, reason } = claim;
  const inText = whole(address.claimInText(article.slug, claim.id));
  const [verdict = '', ...more] = tellRating(claim);
  const content: readonly ElementContent[] = [
    ...done.map((one) => h('p', one)),
    h('blockquote', { cite: article.url }, h('p', { ...inLanguage(article.language) }, quote)),
    h('p', `${tellVoice(claim)}. ${tellPrinted(claim)}.`),
    h('p', h('strong', verdict)),
    ...more.map((one) => h('p', one)),
    h('p', reason),
    h('p', [
      h('a', { href: whole(address.claim(claim.id)) }, 'The review with its evidence'),
      ' · ',
      h('a', { href: inText }, 'These words in the article'),
      ' · ',
      h('a', { href: article.url }, `The article at ${article.outlet.name}`),
    ]),
  ];
  return print({ type: 'root', children: [...content] });
}

/** What can be followed, for feeds and for the links to them. */
export const followed = {
  reviews: {
    title: `${site.name}: reviews`,
    about: 'New and changed reviews of claims and quotations.',
    page: address.claims,
    at: feedAddress.reviews,
  },
  corrections: {
    title: `${site.name}: corrections`,
    about: whatIsCorrected,
    page: address.claims,
    at: feedAddress.corrections,
  },
  outlet: ({ id, name }: Named): Followed => ({
    title: `${site.name}: reviews of what ${name} printed`,
    about: `New and changed reviews of claims and quotations in articles of ${name}.`,
    page: address.claimsBy('outlet', id),
    at: feedAddress.outlet(id),
  }),
  person: ({ id, name }: Named): Followed => ({
    title: `${site.name}: reviews of how ${name} is quoted or reported`,
    about: `New and changed reviews of what is quoted of ${name}, or reported to have been said. A rating is of what an outlet printed.`,
    page: address.person(id),
    at: feedAddress.person(id),
  }),
} as const;

interface Named {
  readonly id: string;
  readonly name: string;
}
