import { english } from '../../config/english.ts';
import { languageName } from '../../review/language.ts';
import { words } from '../../text/fold.ts';
import { outsideQuotations } from '../../text/quotation-marks.ts';
import {
  hasOtherScript,
  isInOtherLetters,
  isInOtherScript,
  isMostlyInOtherScript,
  isPlainly,
} from '../../text/script.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const language: Rule = {
  code: 'language',
  says:
    'An article and an extract have letters of the language that they, or the source, are said to be in, and a wording or an ' +
    'original of its own; what is in another language than English has a translation into it, and what is in English none.',
  check: (drafts) => {
    const bySource = Map.groupBy(extractsIn(drafts), ({ source }) => source);
    return [
      ...[...drafts.articles.values()].flatMap(articleFaults),
      ...[...bySource].flatMap(([id, all]) => extractFaults(drafts.sources.get(id ?? ''), all)),
      ...utteranceWords(drafts).flatMap(faultsOf),
    ];
  },
};

/** What is printed may be quoted in any language, but is not all of another. */
const articleFaults = remembering(({ fields: { language: tag }, manuscript, at }: ArticleDraft): readonly Fault[] => {
  if (!manuscript.isRead || tag === undefined || !isMostlyInOtherScript(manuscript.text, tag)) return [];
  const found = `${nameOf(tag)}, for an article with hardly a letter of it: ${show(manuscript.text.slice(0, 40))}`;
  return [
    {
      ...at('language'),
      found,
      wanted: 'the language of its words, with their script where that is another than usual',
    },
  ];
});

/** Words of others, the language in which they are said to be, and where the words and their translation stand. */
interface Given {
  readonly source?: string;
  /** What is read again only where it has changed. */
  readonly row?: object;
  readonly text: string;
  readonly tag: string;
  readonly translation: string | undefined;
  readonly at: (field: 'text' | 'translation') => Place;
}

const extractsIn = ({ claims, sources }: Drafts): readonly Given[] =>
  [...claims.values()].flatMap(({ fields, at }) =>
    (fields.evidence ?? []).flatMap((row, index) => {
      const { source, extract: text, translation } = row;
      const tag = sources.get(source)?.fields.language;
      const place = (field: string): Place => at('evidence', index, field === 'text' ? 'extract' : field);
      return text === undefined || tag === undefined ? [] : [{ source, row, text, tag, translation, at: place }];
    }),
  );

const utteranceWords = ({ utterances }: Drafts): readonly Given[] =>
  [...utterances.values()].flatMap(({ fields: { wordings = [], original = [] }, at }) => [
    ...wordings.map(({ text, language: tag = english.tag, translation }, index) => ({
      ...{ text, tag, translation },
      at: (field: string): Place => at('wordings', index, field),
    })),
    ...original.map(({ text, language: tag, translation }, index) => ({
      ...{ text, tag, translation },
      at: (field: string): Place => at('original', index, field),
    })),
  ]);

/** Where several extracts of a source are all in another language, it is the source’s that is wrong. */
function extractFaults(source: ReturnType<Drafts['sources']['get']>, all: readonly Given[]): readonly Fault[] {
  const [first, ...others] = all;
  if (!source || !first || others.length === 0 || !all.every(isElsewhere)) return all.flatMap(faultsOf);
  return [{ ...source.at('language'), ...strange(first) }];
}

/** Each row is judged once, as long as its source is said to be in one language. */
const judgedAs = remembering<object, Map<string, boolean>>(() => new Map());

function isElsewhere(given: Given): boolean {
  const judged = given.row ? judgedAs(given.row) : undefined;
  const is = judged?.get(given.tag) ?? isInAnother(given);
  judged?.set(given.tag, is);
  return is;
}

/** Whether words are not in the language in which they are said to be. */
const isInAnother = ({ text, tag }: Given): boolean =>
  isInOtherScript(text, tag) ||
  (isInOtherLetters(text, tag) && isInOtherLetters(outsideQuotations(text), tag)) ||
  (!isOurs(tag) &&
    isPlainly(
      words(text).map(({ folded }) => folded),
      english,
    ));

function faultsOf(given: Given): readonly Fault[] {
  if (isElsewhere(given)) return [{ ...given.at('text'), ...strange(given) }];
  const told = translationFault(given);
  return told ? [{ ...given.at('translation'), ...told }] : [];
}

type Told = Pick<Fault, 'field' | 'found' | 'wanted'>;

const strange = ({ text, tag }: Given): Told => ({
  found: `${show(text)}, as ${nameOf(tag)}`,
  wanted: `words in ${nameOf(tag)}; or the language that they are in, with its script where that is another than usual`,
});

function translationFault({ text, tag, translation, at }: Given): Told | undefined {
  if (translation === undefined) {
    if (isOurs(tag) || !/\p{L}/u.test(text)) return undefined;
    const found = `${show(text)}, without a translation`;
    return { field: at('translation').field, found, wanted: `what it means in ${nameOf(english.tag)}` };
  }
  // A source in English may have words of another language in it.
  if (isOurs(tag) && !hasOtherScript(text, tag))
    return { found: `${show(translation)}, for words that are in ${nameOf(tag)}`, wanted: 'no translation' };
  if (!isInOtherScript(translation, english.tag)) return undefined;
  return { found: show(translation), wanted: `a translation into ${nameOf(english.tag)}` };
}

const isOurs = (tag: string): boolean => new Intl.Locale(tag).language === english.tag;
const nameOf = (tag: string): string => languageName(tag) ?? tag;
