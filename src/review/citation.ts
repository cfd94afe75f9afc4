import { site } from '../config/site.ts';
import { words } from '../config/words.ts';
import type { ArticleHead } from '../model/article-head.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { isolated } from '../text/isolated.ts';
import { spellDate } from './partial-date.ts';

/** A source in a few words: who published it, whose text it has, when. What is not known is left out. */
export function citeShort(source: Source): string {
  const date = source.published ? [spellDate(source.published)] : [];
  return [publisherOf(source), ...date].join(', ');
}

/** Who published a source, and whose text it has. */
export const publisherOf = (source: Source): string => [source.publisher, ...creditOf(source)].join(', ');

const list = new Intl.ListFormat(site.language);

/** Whose text a source has, or where a copy of it was read; nothing where neither is to be said. */
export function creditOf({ publisher, origin, credit, via }: Source): readonly string[] {
  if (credit) return [credit];
  if (via) return [`via ${via}`];
  const others = origin.filter((name) => name !== publisher);
  return others.length > 0 ? [`citing ${list.format(others)}`] : [];
}

/** What a source is called: its title, or its publisher where none was shown. */
export const titleOf = ({ title, publisher }: Source): string => title ?? `${publisher}: title not shown`;

/** When an article came out, or that it is not known. */
export const dateOf = ({ published }: Pick<ArticleHead, 'published'>): string =>
  published ? spellDate(published) : 'date not shown';

/** What an article is called: its headline, or our description where it came without one. */
export const nameOf = ({ title, titleBy }: Pick<ArticleHead, 'title' | 'titleBy'>): string =>
  titleBy === 'outlet' ? `“${title}”` : title;

/** With the name of an article whose archived text has no headline. */
export const noHeadline = 'The archived text has no headline; this description is ours.';

/** An article with its outlet, for a list: a description of ours begins with the outlet’s name already. */
export const outletBefore = ({ titleBy, outlet }: Pick<ArticleHead, 'titleBy' | 'outlet'>): string =>
  titleBy === 'outlet' ? `${outlet.name}, ` : '';

/** Who makes a claim to the reader, whose words they report, and what is to be known of the voice. */
export function claimantOf({ speaker, attributedTo, speakerNote }: Voice): string {
  const reporting = attributedTo ? `${speaker.name}, reporting what ${attributedTo.name} said` : speaker.name;
  return speakerNote ? `${reporting} (${speakerNote})` : reporting;
}

type Voice = Pick<Claim, 'speaker' | 'attributedTo' | 'speakerNote'>;

/** The same, and when it was said, as far as is known. */
export const tellVoice = (claim: Voice & Pick<Claim, 'said'>): string =>
  [isolated(claimantOf(claim)), ...(claim.said ? [spellDate(claim.said)] : [])].join(', ');

/** Who printed a claim and when, for where its article is not. */
export const tellPrinted = ({ article }: Pick<Claim, 'article'>): string =>
  `Printed by ${isolated(article.outlet.name)}, ${dateOf(article)}`;

export type Qualified = Pick<Claim, 'missingContext' | 'kind' | 'article'>;

/** What is to be said with a rating: what is left out; of a quotation, that the outlet’s rendering of it is rated. */
export const qualifiersOf = ({ missingContext, kind, article }: Qualified): readonly string[] => [
  ...(missingContext ? [`${words.missingContext}: ${missingContext}`] : []),
  ...(kind === 'quotation' ? [`The rating is of how ${article.outlet.name} gives the words.`] : []),
];
