import { fold } from '../../text/fold.ts';
import { show, type Place } from '../problem.ts';
import type { ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const translation: Rule = {
  code: 'translation',
  says:
    'The same words of a source have the same translation wherever they stand, and those of two sources in one file; case ' +
    'and signs may differ. A number of two digits or more in a translation is one of the words that it translates, unless ' +
    'these have fewer numbers in figures.',
  check: (drafts) => {
    const all = translationsIn(drafts);
    const bySource = faultsIn(all, ({ source, words }) => `${source}\n${words}`);
    const told = new Set(bySource.map(({ place }) => place));
    const byFile = faultsIn(
      all.filter(({ words, place }) => words.includes(' ') && !told.has(place)),
      ({ place, words, language }) => `${place.file}\n${language}\n${words}`,
    );
    const differing = [...bySource, ...byFile].map(({ place, found }) => ({
      ...place,
      found,
      wanted: 'one translation for the same words',
    }));
    return [...differing, ...[...drafts.claims.values()].flatMap(numberFaults)];
  },
};

interface Translation {
  readonly source: string;
  /** The words of the source, folded. One word by itself may mean this and that. */
  readonly words: string;
  readonly language: string;
  readonly text: string;
  readonly place: Place;
}

interface Other {
  readonly place: Place;
  readonly found: string;
}

/** What is translated otherwise than most of the same. */
const faultsIn = (all: readonly Translation[], keyOf: (one: Translation) => string): readonly Other[] =>
  [...Map.groupBy(all, keyOf).values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const each = [...Map.groupBy(same, ({ text }) => fold(text)).values()];
      const usual = each.toSorted((one, other) => other.length - one.length)[0] ?? [];
      return each
        .filter((one) => one !== usual)
        .flat()
        .map(({ text, place }) => ({
          place,
          found: `${show(text)}, for words that ${usual[0]?.place.file ?? ''} has as ${show(usual[0]?.text)}`,
        }));
    });

const translationsIn = ({ claims, utterances, sources }: Drafts): readonly Translation[] =>
  [...[...claims.values()].flatMap(ofClaim), ...[...utterances.values()].flatMap(ofUtterance)].map((one) => ({
    ...one,
    language: one.language ?? sources.get(one.source)?.fields.language ?? '',
  }));

type Read = Omit<Translation, 'language'> & { readonly language: string | undefined };

const ofClaim = remembering(({ fields, at }: ClaimDraft): readonly Read[] =>
  (fields.evidence ?? []).flatMap(({ source, extract, translation: text }, index) =>
    extract === undefined || text === undefined
      ? []
      : [{ source, words: fold(extract), language: undefined, text, place: at('evidence', index, 'translation') }],
  ),
);

const ofUtterance = remembering(({ fields, at }: UtteranceDraft): readonly Read[] =>
  (['original', 'wordings'] as const).flatMap((field) =>
    (fields[field] ?? []).flatMap(({ source, language, text: words, translation: text }, index) =>
      source === undefined || text === undefined
        ? []
        : [{ source, words: fold(words), language, text, place: at(field, index, 'translation') }],
    ),
  ),
);

/** The digits of each number, in figures of any script; of a round one without noughts: they may be a word there. */
const figuresIn = (text: string): readonly string[] =>
  (text.match(/\p{Nd}+(?:[.,\u00a0\u202f٬ ]\p{Nd}{3}(?!\p{Nd})|[.,]\p{Nd}+)*/gu) ?? []).map((one) =>
    withoutNoughts(Array.from(one.replace(/\P{Nd}/gu, ''), digitOf).join('')),
  );

const withoutNoughts = (digits: string): string =>
  digits.endsWith('0') && digits.length > 1 ? withoutNoughts(digits.slice(0, -1)) : digits;

/** Each script has its ten digits in a row. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (nought > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--;
  return code < 128 ? sign : String(code - nought);
}

const numberFaults = remembering(({ fields: { evidence = [] }, at }: ClaimDraft) =>
  evidence.flatMap(({ extract, translation }, index) => {
    if (extract === undefined || translation === undefined || !/\d\d/.test(translation)) return [];
    const [own, given] = [figuresIn(extract), figuresIn(translation)];
    const strange = given.find((figure) => figure.length > 1 && !own.some((one) => one.includes(figure)));
    if (strange === undefined || given.length > own.length) return [];
    const found = `${strange}, where the words have ${own.join(', ')}`;
    return [{ ...at('evidence', index, 'translation'), found, wanted: 'the numbers of the words' }];
  }),
);
