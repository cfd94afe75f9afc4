import { houseWords, pairedName } from '../../config/style.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

/** What a machine can hold of content/STYLE.md. It is told, and stops nothing. */

/** Words of ours, where they stand. */
interface Own {
  readonly place: Place;
  readonly text: string;
}

const straight = /"|(?<!\p{L}|\d)'|'(?!\p{L})|\p{L}'\p{L}/u;

export const straightMarks: Rule = {
  code: 'style-marks',
  says: 'Our prose has curly quotation marks and apostrophes: “so”, and not "so".',
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, text }) => {
      const at = text.search(straight);
      return at === -1 ? [] : [{ ...place, found: `a straight mark: ${around(text, at)}`, wanted: '“ ” or ’' }];
    }),
};

export const houseWord: Rule = {
  code: 'style-words',
  says: 'Our prose has none of the words that only this desk understands.',
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, text }) =>
      houseWords.flatMap(({ pattern, instead }) => {
        const match = pattern.exec(text);
        return match ? [{ ...place, found: `${show(match[0])}: ${around(text, match.index)}`, wanted: instead }] : [];
      }),
    ),
};

export const pairs: Rule = {
  code: 'style-pairs',
  says: `Two countries are joined in one way: ${pairedName.wanted}.`,
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, text }) => {
      const match = pairedName.mistaken.exec(text);
      return match ? [{ ...place, found: show(match[0]), wanted: pairedName.wanted }] : [];
    }),
};

const mostWords = 90;

export const longOpening: Rule = {
  code: 'style-opening',
  says: `The first paragraph of a reason has at most ${mostWords} words: it is all that most readers see.`,
  check: ({ claims }) =>
    [...claims.values()].flatMap(({ file, reasoning: { opening } }) => {
      const words = opening.split(/\s+/).length;
      return words > mostWords
        ? [{ file, found: `a first paragraph of ${words} words`, wanted: `at most ${mostWords}` }]
        : [];
    }),
};

export const undatedTitle: Rule = {
  code: 'style-year',
  says: 'The title of a claim on an earlier year names the year, or says otherwise that it is not about today.',
  check: ({ claims, utterances }) => {
    const now = new Date().getUTCFullYear();
    return [...claims.values(), ...utterances.values()].flatMap(
      ({ fields: { said, summary }, at }): readonly Fault[] => {
        const year = Number(said?.slice(0, 4) ?? now);
        if (summary === undefined || year >= now || /\b(?:1[6-9]|20)\d\d\b/.test(summary)) return [];
        return [
          {
            ...at('summary'),
            found: show(summary),
            wanted: `a title with its year, ${year}, unless something else in it dates it`,
          },
        ];
      },
    );
  },
};

/** All that editors write for readers. Extracts, quotes and titles of works are others’ words. */
function proseOf({ claims, utterances, disagreements, articles, people, outlets, publishers }: Drafts): readonly Own[] {
  const own = (place: Place, text: string | null | undefined): readonly Own[] => (text ? [{ place, text }] : []);
  const claimProse = [...claims.values()].flatMap(({ file, fields, at, reasoning }) => [
    ...(['summary', 'finding', 'missingContext', 'speakerNote', 'saidNote'] as const).flatMap((name) =>
      own(at(name), fields[name]),
    ),
    ...(fields.evidence ?? []).flatMap(({ note }, index) => own(at('evidence', index, 'note'), note)),
    ...own({ file }, reasoning.prose),
  ]);
  const comparisons = [
    ...[...utterances.values()].flatMap(({ file, fields, at, reasoning }) => [
      ...own(at('summary'), fields.summary),
      ...own(at('finding'), fields.finding),
      ...own(at('occasion'), fields.occasion),
      ...own(at('inference', 'note'), fields.inference?.note),
      ...own(at('inference', 'ground'), fields.inference?.ground),
      ...own({ file }, reasoning.prose),
    ]),
    ...[...disagreements.values()].flatMap(({ file, fields, at, reasoning }) => [
      ...own(at('question'), fields.question),
      ...own(at('open'), fields.open),
      ...[...(fields.articles ?? [])].flatMap(({ says }, index) => own(at('articles', index, 'says'), says)),
      ...[...(fields.sources ?? [])].flatMap(({ says }, index) => own(at('sources', index, 'says'), says)),
      ...own({ file }, reasoning.prose),
    ]),
  ];
  const others = [
    ...[...articles.values()].flatMap(({ fields, at }) => [
      ...(fields.provenance ?? []).flatMap(({ finding }, index) => own(at('provenance', index, 'finding'), finding)),
      ...(fields.folded ?? []).flatMap(({ note }, index) => own(at('folded', index, 'note'), note)),
    ]),
    ...[...people.values()].flatMap(({ fields, at }) => own(at('role'), fields.role)),
    ...[...outlets.values(), ...publishers.values()].flatMap(({ fields, at }) => own(at('about'), fields.about)),
  ];
  return [...claimProse, ...comparisons, ...others];
}

const around = (text: string, at: number): string => show(text.slice(Math.max(0, at - 20), at + 30));
