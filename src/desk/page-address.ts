/** What an address leads to, however it is written: with or without TLS, a slash at its end, a place on the page. */
export function pageOf(address: string | null | undefined): string | undefined {
  const url = URL.parse(address ?? '');
  return url ? `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}` : undefined;
}

/** The host of an address, without `www.` and the like that stands before it for readers of phones. */
export const siteOf = (address: string | undefined): string | undefined =>
  URL.parse(address ?? '')?.host.replace(/^(?:www|m|amp)\./, '');

/** Whether a host is another, or a part of it. */
export const isPartOf = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);
