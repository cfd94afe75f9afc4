import { fold } from '../../text/fold.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/space.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import { show, type Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

/** So many words are no set phrase: in a paragraph that stands on two pages, in one page, and in a sentence. */
const [mostShared, mostRepeated, mostInSentence] = [20, 8, 6];

export const saidOnce: Rule = {
  code: 'said-once',
  says:
    `No paragraph of ${mostRepeated} words stands twice in a reason, nor one of ${mostShared} in two, unless both are of ` +
    `the same printed words; and no sentence of ${mostInSentence} words twice in a paragraph.`,
  check: (drafts) => [...repeatedFaults(drafts), ...proseOf(drafts).flatMap(sentenceFaults)],
};

interface Paragraph {
  readonly own: OwnWords;
  readonly text: string;
  readonly length: number;
}

function repeatedFaults(drafts: Drafts): readonly Fault[] {
  const paragraphs = proseOf(drafts).flatMap((own) => paragraphOf(own) ?? []);
  return [...Map.groupBy(paragraphs, ({ text }) => text).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ own, text, length }) => {
      if (!first) return [];
      const isOnePage = own.place.file === first.own.place.file;
      if (!isOnePage && (length < mostShared || areOfSameWords(own, first.own, drafts))) return [];
      const where = isOnePage ? `line ${first.own.place.line ?? ''}` : first.own.place.file;
      return [
        { ...own.place, found: `${show(text.slice(0, 80))}, which ${where} has too`, wanted: 'what is of this claim' },
      ];
    }),
  );
}

/** What stands below the fields, and is not quoted. */
const paragraphOf = remembering(({ place, text, isQuoted, ...own }: OwnWords): Paragraph | undefined => {
  if (place.field !== undefined || isQuoted) return undefined;
  const length = text.split(/\s+/).length;
  return length < mostRepeated ? undefined : { own: { place, text, ...own }, text: singleSpaced(text), length };
});

/** Two outlets may print one text, of which one thing is to be said. */
function areOfSameWords(one: OwnWords, other: OwnWords, { claims }: Drafts): boolean {
  const [quote, quoted] = [one, other].map(({ of }) =>
    of.kind === 'claim' ? claims.get(of.id)?.fields.quote : undefined,
  );
  return quote !== undefined && quoted !== undefined && fold(quote) === fold(quoted);
}

const sentenceFaults = remembering(({ place, text, isQuoted }: OwnWords): readonly Fault[] => {
  if (isQuoted) return [];
  const sentences = sentencesIn(text).filter((one) => one.split(/\s+/).length >= mostInSentence);
  const again = sentences.find((one, index) => sentences.indexOf(one) < index);
  return again === undefined ? [] : [{ ...place, found: `${show(again)} a second time`, wanted: 'it once' }];
});
