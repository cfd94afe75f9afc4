import { address } from '../addresses.ts';
import type { Publication } from '../config/publication.ts';
import { element, xmlDocument } from '../text/xml.ts';

/**
 * The description by which a browser searches the site from its address bar (OpenSearch 1.1). Browsers keep it apart
 * from the site, so that its addresses are absolute.
 */
export function openSearchDescription({ name, language, at }: Publication, sentence: string): string {
  const template = `${at(address.search)}?q={searchTerms}`;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, name.slice(0, mostOfName).trim()),
      element('Description', {}, sentence),
      element('Url', { type: 'text/html', template }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: at(address.openSearch) }),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, at('/favicon.svg')),
      element('Language', {}, language),
      element('InputEncoding', {}, 'UTF-8'),
    ),
  );
}

/** A short name has no more characters. */
const mostOfName = 16;
