import { fold } from '../../text/fold.ts';
import { show, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const translation: Rule = {
  code: 'translation',
  says: 'The same words of a source have the same translation wherever they stand; case and signs may differ.',
  check: (drafts) =>
    [...Map.groupBy(translationsIn(drafts), ({ key }) => key).values()].flatMap((same) => {
      const each = [...Map.groupBy(same, ({ text }) => fold(text)).values()];
      const usual = each.toSorted((one, other) => other.length - one.length)[0] ?? [];
      return each
        .filter((one) => one !== usual)
        .flat()
        .map(({ text, place }) => ({
          ...place,
          found: `${show(text)}, for words that ${usual[0]?.place.file ?? ''} has as ${show(usual[0]?.text)}`,
          wanted: 'one translation for the same words',
        }));
    }),
};

interface Translation {
  /** The source, and its words. */
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

const translationsIn = ({ claims, utterances }: Drafts): readonly Translation[] => [
  ...[...claims.values()].flatMap(({ fields, at }) =>
    (fields.evidence ?? []).flatMap(({ source, extract, translation: text }, index) =>
      extract === undefined || text === undefined
        ? []
        : [{ key: keyOf(source, extract), text, place: at('evidence', index, 'translation') }],
    ),
  ),
  ...[...utterances.values()].flatMap(({ fields, at }) =>
    (['original', 'wordings'] as const).flatMap((field) =>
      (fields[field] ?? []).flatMap(({ source, text: words, translation: text }, index) =>
        source === undefined || text === undefined
          ? []
          : [{ key: keyOf(source, words), text, place: at(field, index, 'translation') }],
      ),
    ),
  ),
];

const keyOf = (source: string, words: string): string => `${source}\n${fold(words)}`;
