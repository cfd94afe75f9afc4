import { address } from '../../addresses.ts';
import type { Fault } from '../problem.ts';
import { publicationOf } from '../publication.ts';
import type { Drafts } from '../read/drafts.ts';
import type { ReviewLink } from '../read/reasoning.ts';
import { isMailLink, isWebAddress } from '../schema/field.ts';
import type { Rule } from './rule.ts';

export const link: Rule = {
  code: 'link',
  says: 'A link of a review leads to a page of the site that is published, to a whole address on the web, or to one of mail.',
  check: (drafts) => {
    const pages = pagesOf(drafts);
    const shelves = [
      { shelf: drafts.claims, from: address.claim },
      { shelf: drafts.utterances, from: address.utterance },
      { shelf: drafts.disagreements, from: () => address.utterances },
    ];
    return shelves.flatMap(({ shelf, from }) =>
      [...shelf.values()].flatMap(({ id, file, reasoning }) =>
        reasoning.links.flatMap((one) => faultsOf(one, { file, from: from(id), pages })),
      ),
    );
  },
};

interface Page {
  readonly file: string;
  /** The address of the page that the link stands on. */
  readonly from: string;
  readonly pages: ReadonlySet<string>;
}

function faultsOf({ url, line }: ReviewLink, { file, from, pages }: Page): readonly Fault[] {
  const found = `a link to ${url}`;
  if (/^https?:/i.test(url)) {
    return isWebAddress(url) ? [] : [{ file, line, found, wanted: 'a whole address, without spaces and passwords' }];
  }
  if (/^mailto:/i.test(url)) {
    return isMailLink(url) ? [] : [{ file, line, found, wanted: 'one address of mail: mailto:name@example.org' }];
  }
  const site = 'https://site.invalid';
  const target = URL.parse(url, site + from);
  // Not from the root: the site may be published in a folder.
  if (!url.startsWith('/') && target?.origin === site && pages.has(target.pathname + target.hash)) return [];
  return [{ file, line, found, wanted: 'the way from this page to one that is published, such as ../another-claim/' }];
}

/** The pages that every site has. */
const fixed = [
  ...[address.home, address.articles, address.claims, address.utterances, address.disagreements, address.events],
  ...[address.people, address.sources, address.search, address.about, address.ratings],
];

/** The addresses that can be linked to, and the places on them that stay. */
function pagesOf(drafts: Drafts): ReadonlySet<string> {
  const { articles, claims, utterances, sources } = publicationOf(drafts);
  const speaking = [...drafts.claims.values()].filter(({ id }) => claims.has(id));
  const people = speaking.flatMap(({ fields: { speaker, attributedTo } }) => [speaker, attributedTo]);
  const inText = [...drafts.claims.values()].filter(({ id }) => claims.has(id));
  return new Set([
    ...fixed,
    ...[...articles].map(address.article),
    ...[...claims].map(address.claim),
    ...inText.map(({ id, fields }) => address.claimInText(fields.article ?? '', id)),
    ...[...utterances].map(address.utterance),
    ...[...sources].map(address.source),
    ...people.filter((id) => id !== undefined && drafts.people.has(id)).map((id) => address.person(id ?? '')),
  ]);
}
