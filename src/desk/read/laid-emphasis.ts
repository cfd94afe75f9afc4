import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { emphasisWord } from '../../config/style.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';
import { show, type Fault } from '../problem.ts';

/**
 * Emphasis on a part of what a paragraph quotes: it is read as the speaker’s. Where the paragraph speaks of emphasis
 * (“our emphasis”), readers are told whose it is.
 */
export function laidEmphasis(paragraph: Paragraph): readonly Pick<Fault, 'found' | 'wanted'>[] {
  const laid = emphasisIn(paragraph);
  const text = laid.length > 0 ? toString(paragraph) : '';
  if (text === '' || emphasisWord.test(text)) return [];
  const quoted = quotedIn(text).filter(({ isClosed }) => isClosed);
  return laid
    .filter(({ start, end }) => quoted.some((one) => isPart({ start, end }, one)))
    .map(({ start, end }) => ({
      found: `emphasis on ${show(text.slice(start, end))} in quotation marks`,
      wanted: 'the words without it; or whose it is: (our emphasis), (emphasis in the original)',
    }));
}

/** Of all that is quoted, with its marks or without, emphasis changes no sense. */
const isPart = (one: Span, quoted: Span): boolean =>
  one.start > quoted.start && one.end < quoted.end && one.end - one.start < quoted.end - quoted.start - 2;

/** Where in the plain words of a paragraph emphasis begins and ends. */
function emphasisIn({ children }: Paragraph): readonly Span[] {
  let start = 0;
  return children.flatMap((node) => {
    const span = { start, end: start + toString(node).length };
    start = span.end;
    return node.type === 'emphasis' || node.type === 'strong' ? [span] : [];
  });
}
