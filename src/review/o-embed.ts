import { address, type OEmbedForm } from '../addresses.ts';
import type { At, Write } from '../config/publication.ts';
import { site } from '../config/site.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import { element, xmlDocument } from '../text/xml.ts';
import { embedFrame, frameSize } from './embed.ts';

/**
 * What a page that is given a claim’s address learns of how to show it (oEmbed 1.0, https://oembed.com): the type “rich”,
 * with the picture to share. Each claim has an answer at an address of its own; what a consumer asks for behind a `?`,
 * such as a width, a static answer cannot heed.
 */
export function oEmbed(claim: Claim, at: At): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    title: claim.summary,
    // Of the review, and not of the words.
    author_name: site.publisher ?? site.name,
    author_url: at(address.about),
    provider_name: site.name,
    provider_url: at(address.home),
    cache_age: day,
    thumbnail_url: at(address.pictureOfClaim(claim.id)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedFrame(claim, at),
    ...frameSize(claim),
  };
}

/** In seconds: a rating may change. */
const day = 86_400;

/** Make all answers, one after the other. */
export function writeOEmbeds({ claims }: Pick<Catalogue, 'claims'>, at: At, write: Write): void {
  for (const claim of claims)
    for (const form of oEmbedForms) write(address.oEmbed(claim.id, form), printOEmbed(claim, form, at));
}

/** The same as it is sent. */
export function printOEmbed(claim: Claim, form: OEmbedForm, at: At): string {
  const answer = oEmbed(claim, at);
  if (form === 'json') return `${JSON.stringify(answer)}\n`;
  const fields = Object.entries(answer).map(([name, value]) => element(name, {}, String(value)));
  return xmlDocument(element('oembed', {}, ...fields));
}

export const oEmbedForms = ['json', 'xml'] as const satisfies readonly OEmbedForm[];

/** What each form calls itself, where it is announced. */
export const oEmbedTypes: Readonly<Record<OEmbedForm, string>> = {
  json: 'application/json+oembed',
  xml: 'text/xml+oembed',
};
