import { misprintFor } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import { locate } from '../../text/locate.ts';
import { overlap, type Span } from '../../text/span.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { standsOnce } from '../stands-once.ts';
import type { Rule } from './rule.ts';

export const misprint: Rule = {
  code: 'misprint',
  says:
    'The words of a note on the text stand in the article exactly once, and no two notes share any. A note that says “A” for ' +
    '“B” has A in these words; what else it has in quotation marks stands in the article, or is hardly longer than they are.',
  check: ({ articles, originals }) => [
    ...placeFaults(articles, originals),
    ...[...articles.values()].flatMap(noteFaults),
  ],
};

const placeFaults = (articles: Drafts['articles'], originals: Drafts['originals']): readonly Fault[] =>
  [...articles.values()].flatMap(({ id: slug, fields, misprintPlaces, manuscript: { isRead, text }, at }) =>
    (fields.misprints ?? []).flatMap((selector, index) => {
      const { quote } = selector;
      const places = misprintPlaces[index] ?? [];
      const own = only(places);
      // Where the archived text has them, the article is wrong, and not the note.
      const isPrinted =
        places.length === 0 && locate(originals.get(fields.original ?? '')?.text ?? '', selector).length === 1;
      const once = !isRead || isPrinted ? undefined : standsOnce(selector, places, { slug, text });
      const other = misprintPlaces.slice(0, index).findIndex((others) => {
        const one = only(others);
        return own && one && overlap(own, one);
      });
      const shared = `${show(quote)}, which shares words with ${show(fields.misprints?.[other]?.quote)}`;
      return [
        ...(once ? [{ ...at('misprints', index, 'quote'), ...once }] : []),
        ...(other === -1 ? [] : [{ ...at('misprints', index, 'quote'), found: shared, wanted: 'words of its own' }]),
      ];
    }),
  );

const only = ([place, ...others]: readonly Span[]): Span | undefined => (others.length === 0 ? place : undefined);

/** What was meant may have some words more: a name in full. */
const mostMore = 3;

const noteFaults = remembering(({ fields, manuscript, at }: ArticleDraft): readonly Fault[] =>
  !manuscript.isRead
    ? []
    : (fields.misprints ?? []).flatMap(({ quote, note }, index) =>
        quotedOf(note).flatMap((one) => {
          const told = one.isPrinted ? printedFault(one.words, quote) : otherFault(one, quote, manuscript.text);
          return told ? [{ ...at('misprints', index, 'note'), ...told }] : [];
        }),
      ),
);

interface QuotedWords {
  readonly words: string;
  /** Whether it is what stands in the text, or what is meant for it. */
  readonly isPrinted: boolean;
  readonly isMeant: boolean;
}

function quotedOf(note: string): readonly QuotedWords[] {
  const all = quotedIn(note).filter(({ isClosed }) => isClosed);
  return all.map(({ words, start, end }, index) => ({
    words,
    isPrinted: misprintFor.test(note.slice(end, all[index + 1]?.start ?? end)),
    isMeant: misprintFor.test(note.slice(all[index - 1]?.end ?? start, start)),
  }));
}

type Told = Pick<Fault, 'found' | 'wanted'> | undefined;

const printedFault = (words: string, quote: string): Told =>
  straight(quote).includes(straight(words))
    ? undefined
    : {
        found: `${show(words)}, which is not in ${show(quote)}`,
        wanted: `words as they stand in ${show(quote)}, for what is meant: “A” for “B”`,
      };

/** An apostrophe of ours may be another than that of the text. */
const straight = (text: string): string => text.replace(/’/g, "'");

function otherFault({ words, isMeant }: QuotedWords, quote: string, text: string): Told {
  const length = (of: string): number => fold(of).split(' ').length;
  if (isMeant || length(words) <= length(quote) + mostMore || ` ${fold(text)} `.includes(` ${fold(words)} `))
    return undefined;
  return {
    found: `${show(words)}, which does not stand in the article`,
    wanted: 'words that stand there; what is meant for them, as “A” for “B”; or ours, without the marks',
  };
}
