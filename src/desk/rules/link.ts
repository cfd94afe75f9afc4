import { address } from '../../addresses.ts';
import { isVisible } from '../../text/characters.ts';
import { isPartOf, siteOf } from '../page-address.ts';
import { show, type Fault } from '../problem.ts';
import { publicationOf } from '../publication.ts';
import type { Drafts } from '../read/drafts.ts';
import type { ReviewLink } from '../read/reasoning.ts';
import { addressWanted, isMailLink } from '../schema/field.ts';
import type { Rule } from './rule.ts';

export const link: Rule = {
  code: 'link',
  says:
    'A link of a review leads to a page of the site that is published, to a whole address on the web, or to one of mail. Its ' +
    'words can be seen, it has no title, and an address in them is where it leads.',
  check: (drafts) => {
    const pages = pagesOf(drafts);
    const shelves = [
      { shelf: drafts.claims, from: address.claim },
      { shelf: drafts.utterances, from: address.utterance },
      { shelf: drafts.disagreements, from: () => address.utterances },
    ];
    return shelves.flatMap(({ shelf, from }) =>
      [...shelf.values()].flatMap(({ id, file, reasoning }) =>
        reasoning.links.flatMap((one) => [
          ...targetFaults(one, { file, from: from(id), pages, drafts }),
          ...wordFaults(one).map((fault) => ({ file, line: one.line, ...fault })),
        ]),
      ),
    );
  },
};

interface Page {
  readonly file: string;
  /** The address of the page that the link stands on. */
  readonly from: string;
  readonly pages: ReadonlySet<string>;
  readonly drafts: Drafts;
}

function targetFaults({ url, line }: ReviewLink, { file, from, pages, drafts }: Page): readonly Fault[] {
  const found = `a link to ${url === '' ? 'nothing' : url}`;
  if (/^https?:/i.test(url)) {
    const wanted = addressWanted(url);
    return wanted === undefined ? [] : [{ file, line, found, wanted }];
  }
  if (/^mailto:/i.test(url)) {
    return isMailLink(url) ? [] : [{ file, line, found, wanted: 'one address of mail: mailto:name@example.org' }];
  }
  const site = 'https://site.invalid';
  const target = URL.parse(url, site + from);
  // Not from the root: the site may be published in a folder.
  const isOurs = !url.startsWith('/') && target?.origin === site;
  if (isOurs && !/^#?$/.test(url) && pages.has(target.pathname + target.hash)) return [];
  if (isOurs && target.hash !== '' && pages.has(target.pathname)) {
    return [{ file, line, found, wanted: `that page without ${target.hash}: it has no such place that stays` }];
  }
  const cause = isOurs && target.pathname !== from ? unpublished(target.pathname, drafts) : undefined;
  if (cause !== undefined) {
    const wanted = `no link to it; or ${cause} without draft: true, for the page is not published on account of it`;
    return [{ file, line, found, wanted }];
  }
  return [{ file, line, found, wanted: 'the way from this page to one that is published, such as ../another-claim/' }];
}

/** The article that is a draft, of which a page would be. */
function unpublished(path: string, { articles, claims, utterances }: Drafts): string | undefined {
  const id = path.split('/').findLast(Boolean) ?? '';
  const isPage = (addressOf: (id: string) => string): boolean => addressOf(id) === path;
  const wordings = isPage(address.utterance) ? (utterances.get(id)?.fields.wordings ?? []) : [];
  const named = isPage(address.claim) ? [id] : wordings.map(({ claim }) => claim ?? '');
  const slugs = isPage(address.article) ? [id] : named.map((one) => claims.get(one)?.fields.article ?? '');
  return slugs.map((slug) => articles.get(slug)).find((article) => article?.fields.draft === true)?.file;
}

/** An address amid words, with its scheme or a path: what it is about leads there. */
const addressWithin =
  /(?<![\p{L}\p{N}@./-])(?:(?:https?:\/\/|www\.)[^\s“”"()]+|(?:[\p{Ll}\d-]+\.)+\p{Ll}{2,}\/[^\s“”"()]*)/gu;

/** An address that is read as words: with a scheme, with a path, or the name of a host in small letters. */
const readAddress = /^(?:https?:\/\/|www\.)\S+$|^\.{0,2}\/\S*$|^(?:[\p{Ll}\d-]+\.)+\p{Ll}{2,}(?:[/?#]\S*)?$/u;

function wordFaults({ url, words, title }: ReviewLink): readonly Pick<Fault, 'found' | 'wanted'>[] {
  const text = words.trim();
  return [
    ...(isVisible(text) ? [] : [{ found: `a link to ${url} without words`, wanted: 'words that say where it leads' }]),
    ...(title === undefined
      ? []
      : [{ found: `${show(title)}, the title of a link, which few see`, wanted: 'words of the review, or nothing' }]),
    ...(addressesIn(text).some((one) => isElsewhere(one, url))
      ? [{ found: `a link that reads ${show(text)}, to ${url}`, wanted: 'words that are no address, or this one' }]
      : []),
  ];
}

const addressesIn = (text: string): readonly string[] => [
  text,
  ...(text.match(addressWithin) ?? []).map((one) => one.replace(/(?<![.,;:!?’])[.,;:!?’]+$/, '')),
];

/** Ours may be read by the name of what they are about, and an archived copy has the address of the page. */
function isElsewhere(text: string, url: string): boolean {
  const target = siteOf(url);
  if (target === undefined || !/^https?:/i.test(url) || !readAddress.test(text)) return false;
  if (/^\.{0,2}\//.test(text)) return true;
  const host = siteOf(/^https?:/i.test(text) ? text : `https://${text}`);
  if (host === undefined || isPartOf(target, host) || isPartOf(host, target)) return false;
  return !url.slice(url.indexOf(target) + target.length).includes(host);
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
