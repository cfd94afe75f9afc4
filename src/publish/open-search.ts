import { address } from '../addresses.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * The description by which a browser searches the site from its address bar (OpenSearch 1.1). Browsers keep it apart
 * from the site, so that its addresses are absolute.
 */
export function openSearchDescription({ site: origin, base }: Published, { name, sentence, language }: Named): string {
  const at = (path: string): string => escapeHtml(new URL(base.replace(/\/$/, '') + path, origin).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(name.slice(0, mostOfName).trim())}</ShortName>`,
    `<Description>${escapeHtml(sentence)}</Description>`,
    `<Url type="text/html" template="${at(address.search)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${at(address.openSearch)}"/>`,
    `<Image width="16" height="16" type="image/svg+xml">${at('/favicon.svg')}</Image>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** Where a site is published: its origin, and its folder between slashes. */
interface Published {
  readonly site: string;
  readonly base: string;
}

interface Named {
  readonly name: string;
  readonly sentence: string;
  readonly language: string;
}

/** A short name has no more characters. */
const mostOfName = 16;
