import { english } from '../../config/english.ts';
import { quotedFrom } from '../../config/style.ts';
import { partsOf, quotedIn } from '../../text/quotation-marks.ts';
import { knownWordsOf } from '../known-words.ts';
import { formOf, hasInOrder, type Work } from '../printed.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { namesOfSource, sourceNamesOf } from '../source-names.ts';
import type { Rule } from './rule.ts';

export const namedWords: Rule = {
  code: 'named-words',
  says:
    'What our words give to somebody by name (“Sputnik’s “…””, “CNN wrote that it “…””) stands in what is known of them, ' +
    'or in a text that names them.',
  check: (drafts) => proseOf(drafts).flatMap((own) => given(own).flatMap((one) => faultIn(one, own, drafts) ?? [])),
};

interface Given {
  /** What stands before whose it is, up to the end of a name. */
  readonly head: string;
  readonly words: string;
}

/** What a history tells may have been so. */
const given = remembering(({ text, isQuoted, place }: OwnWords): readonly Given[] => {
  if (
    isQuoted ||
    !text.includes('“') ||
    !/(?:’s|has|had|prints?|printed|wrote|writes|reported|reports|says|said) /.test(text)
  )
    return [];
  const found = quotedIn(text).flatMap(({ start, words, isClosed }) => {
    const before = text.slice(Math.max(0, start - farthest), start);
    const link = isClosed ? quotedFrom.exec(before) : null;
    return link ? [{ head: before.slice(0, link.index), words }] : [];
  });
  return found.length > 0 && place.field?.startsWith('history') === true ? [] : found;
});

const farthest = 120;

function faultIn({ head, words }: Given, own: OwnWords, drafts: Drafts): Fault | undefined {
  const name = nameAtEnd(head, drafts);
  const known = knownWordsOf(drafts);
  const works = name === undefined ? undefined : known.of(own.of);
  const theirs = name === undefined ? undefined : known.ofName(name);
  if (name === undefined || !works || !theirs) return undefined;
  const forms = partsOf(words).map(formOf);
  const isTheirs = (work: Work): boolean => theirs.includes(work) || work.some(({ raw }) => raw.includes(name));
  if (theirs.some((work) => hasInOrder(work, forms))) return undefined;
  const holding = works.filter((work) => hasInOrder(work, forms));
  // That words stand nowhere is told already.
  if (holding.length === 0 || holding.some(isTheirs) || mayBeTranslated(name, drafts)) return undefined;
  return { ...own.place, found: `${show(words)} as words of ${name}`, wanted: `words of ${name}; or whose they are` };
}

/** Of what somebody printed in another language, a word may be given in ours. */
const mayBeTranslated = (name: string, { sources }: Drafts): boolean =>
  [...sources.values()].some(
    ({ fields }) => namesOfSource(fields).includes(name) && !/^en\b/.test(fields.language ?? ''),
  );

/** A name that ends a text, unless a longer one that is not known may end in it: “Sun” of “Gulf Sun”. */
function nameAtEnd(head: string, drafts: Drafts): string | undefined {
  const last = sourceNamesOf(drafts).find(head).at(-1);
  if (last?.end !== head.length) return undefined;
  const before = head.slice(0, last.start).trimEnd().split(' ').at(-1);
  return isOpen(before) ? last.name : undefined;
}

const isOpen = (before = ''): boolean => !/^\p{Lu}/u.test(before) || english.common.has(before.toLowerCase());
