import { element, xmlDocument, type Markup } from '../text/xml.ts';
import { timeOf, type Entry, type Feed } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function printAtom(feed: Feed): string {
  const { title, about, page, at, author, language, updated, entries } = feed;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, at.atom),
      element('title', {}, title),
      element('subtitle', {}, about),
      element('updated', {}, timeOf(updated)),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: at.atom }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('link', { rel: 'alternate', type: 'application/feed+json', href: at.json }),
      ...entries.map(atomEntry),
    ),
  );
}

const atomEntry = ({ id, page, title, summary, html, published, updated, tags }: Entry): Markup =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('published', {}, timeOf(published)),
    element('updated', {}, timeOf(updated)),
    ...tags.map((tag) => element('category', { term: tag })),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export function printJsonFeed(feed: Feed): string {
  const { title, about, page, at, author, language, entries } = feed;
  const authors = [{ name: author }];
  const items = entries.map((entry) => ({
    id: entry.id,
    url: entry.page,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    date_published: timeOf(entry.published),
    date_modified: timeOf(entry.updated),
    tags: entry.tags,
  }));
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: page,
    feed_url: at.json,
    language,
    authors,
    items,
  })}\n`;
}
