import { locate, type Selector } from '../text/locate.ts';
import { nearest } from '../text/nearest.ts';
import { singleSpaced } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import { apart } from './apart.ts';
import { show, type Fault } from './problem.ts';

/** What is wrong with words that should stand exactly once in a text, and stand in these places. */
export function standsOnce(
  { quote: words, prefix, suffix }: Selector,
  places: readonly Span[],
  { slug, text }: { readonly slug: string; readonly text: string },
): Pick<Fault, 'found' | 'wanted'> | undefined {
  if (places.length === 1) return undefined;
  const bare = locate(text, { quote: words });
  if (bare.length === 0) {
    const near = nearest(text, words);
    return {
      found: `${show(words)}, which is not in ${slug}${apart(words, near)}`,
      wanted: `words that stand there, perhaps “${near}”`,
    };
  }
  const before = bare.map(({ start, end }) => `“…${text.slice(Math.max(0, start - 25), end)}”`).join(' and ');
  if (places.length === 0) {
    const told = bare.flatMap(({ start, end }) => [
      prefix === undefined ? '' : apart(prefix, text.slice(0, start).trimEnd().slice(-singleSpaced(prefix).length)),
      suffix === undefined ? '' : apart(suffix, text.slice(end).trimStart().slice(0, singleSpaced(suffix).length)),
    ]);
    return {
      found: `${show(words)} in ${slug}, but not between its prefix and suffix${told.find(Boolean) ?? ''}`,
      wanted: `a prefix and suffix that stand there; before it stand ${before}`,
    };
  }
  return {
    found: `${show(words)} ${places.length} times in ${slug}`,
    wanted: `once: add a prefix or suffix that tells them apart, before it stand ${before}`,
  };
}
