import type { ArticleHead } from '../model/article-head.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { spellDate } from './partial-date.ts';

/** A source in a few words: who published it, whose text it carries, when. What is not known is left out. */
export function citeShort(source: Source): string {
  return `${source.publisher}${copyOf(source)}${source.published ? `, ${spellDate(source.published)}` : ''}`;
}

function copyOf({ publisher, origin, via }: Source): string {
  if (via) return `, via ${via}`;
  return origin && origin !== publisher ? `, from ${origin}` : '';
}

/** What a source is called: its title, or its publisher where none was shown. */
export const titleOf = ({ title, publisher }: Source): string => title ?? `${publisher}: title not shown`;

/** When an article came out, or that it is not known. */
export const dateOf = ({ published }: Pick<ArticleHead, 'published'>): string =>
  published ? spellDate(published) : 'date not shown';

/** What an article is called: its headline, or our description where it came without one. */
export const nameOf = ({ title, titleBy }: Pick<ArticleHead, 'title' | 'titleBy'>): string =>
  titleBy === 'outlet' ? `“${title}”` : title;

/** Who makes a claim: the speaker, with what is to be known of the voice. */
export const speakerOf = ({ speaker, speakerNote }: Pick<Claim, 'speaker' | 'speakerNote'>): string =>
  speakerNote ? `${speaker.name} (${speakerNote})` : speaker.name;

/** A reference to our review that someone can paste. `address` is the review's full address. */
export function citeReview(claim: Claim, siteName: string, address: string): string {
  const first = claim.history[0]?.date ?? '';
  return `${siteName}, “${claim.summary}” (${claim.rating.label}), ${spellDate(first)}, ${address}`;
}

/** Sources that carry one agency's text are one witness: how many separate witnesses there are at most among these. */
export function witnesses(sources: readonly Source[]): number {
  const groups: Set<string>[] = [];
  for (const source of sources) {
    const origins = originsOf(source);
    const known = groups.find((group) => origins.some((origin) => group.has(origin)));
    if (known) for (const origin of origins) known.add(origin);
    else groups.push(new Set(origins));
  }
  return groups.length;
}

/** Those whose text it carries, a comma between them; an agency that is not named may be another each time. */
function originsOf({ origin, publisher, id }: Source): readonly string[] {
  if (origin?.includes('not named')) return [id];
  return (origin ?? publisher).split(', ');
}
