import { locate } from '../text/locate.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { show, type Fault } from './problem.ts';

/** What is wrong with words that should stand exactly once in a text, and stand in these places. */
export function standsOnce(
  words: string,
  places: readonly Span[],
  { slug, text }: { readonly slug: string; readonly text: string },
): Pick<Fault, 'found' | 'wanted'> | undefined {
  if (places.length === 1) return undefined;
  const bare = locate(text, { quote: words });
  if (bare.length === 0) {
    return {
      found: `${show(words)}, which is not in ${slug}`,
      wanted: `words that stand there, perhaps “${nearest(text, words)}”`,
    };
  }
  const before = bare.map(({ start, end }) => `“…${text.slice(Math.max(0, start - 25), end)}”`).join(' and ');
  if (places.length === 0) {
    return {
      found: `${show(words)} in ${slug}, but not between its prefix and suffix`,
      wanted: `a prefix and suffix that stand there; before it stand ${before}`,
    };
  }
  return {
    found: `${show(words)} ${places.length} times in ${slug}`,
    wanted: `once: add a prefix or suffix that tells them apart, before it stand ${before}`,
  };
}
