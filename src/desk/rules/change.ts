import { ratingOf, ratings, type RatingKey } from '../../config/scales.ts';
import { words } from '../../config/words.ts';
import type { Confidence } from '../../model/claim.ts';
import { fold } from '../../text/fold.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, UtteranceDraft } from '../read/drafts.ts';
import type { ClaimData } from '../schema/claim.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const change: Rule = {
  code: 'change',
  says:
    'A history begins with “First published.”, which no other entry is; and where an entry says that a rating or a ' +
    'confidence was changed, from what and to what, it is what the entries tell, and no entry says it without them, nor has a rating or a confidence that was there.',
  check: ({ claims, utterances }) => [
    ...[...claims.values()].flatMap(faultsOf),
    ...[...utterances.values()].flatMap(beginnings),
  ],
};

const faultsOf = remembering((claim: ClaimDraft): readonly Fault[] => [
  ...beginnings(claim),
  ...ratingFaults(claim),
  ...confidenceFaults(claim),
  ...otherwiseFaults(claim),
  ...sameFaults(claim),
]);

const first = 'First published';

const beginnings = ({ fields: { history }, at }: ClaimDraft | UtteranceDraft): readonly Fault[] =>
  (history ?? []).flatMap(({ change: told }, index) => {
    const wanted = index === 0 ? wantedFirst(told) : wantedLater(told);
    return wanted === undefined ? [] : [{ ...at('history', index, 'change'), found: show(told), wanted }];
  });

const wantedFirst = (told: string): string | undefined =>
  `${fold(told)} `.startsWith(`${fold(first)} `) ? undefined : `“${first}.” in the first entry`;

const wantedLater = (told: string): string | undefined =>
  fold(told) === fold(first) ? 'what was changed, and why; or no such entry, since the first tells it' : undefined;

type Entry = ClaimData['history'][number];

/** At the beginning of a sentence: what is told of an earlier entry is not told of this one. */
export const ratingChange = /(?:^|[.;:!?] )Rating changed from ["“](?<from>[^"”]+)["”] to ["“](?<to>[^"”]+)["”]/;
const levels = Object.keys(words.confidence).join('|');
const confidenceChange = new RegExp(
  `(?:^|[.;:!?] )Confidence (?<way>lowered|raised) from (?<from>${levels}) to (?<to>${levels})\\b`,
);

/** A change that an entry tells in words: what it was before, and what it is. */
interface Told<K> {
  readonly field: 'rating' | 'confidence';
  readonly from: K | undefined;
  readonly to: K | undefined;
  readonly written: string;
  readonly label: (key: K) => string;
}

const ratingFaults = ({ fields: { history }, at }: ClaimDraft): readonly Fault[] =>
  (history ?? []).flatMap((entry, index, all) => {
    const { from, to } = ratingChange.exec(entry.change)?.groups ?? {};
    if (from === undefined || to === undefined) return [];
    const told: Told<RatingKey> = {
      field: 'rating',
      from: levelOf(from),
      to: levelOf(to),
      written: `“${to}”`,
      label: (key) => ratingOf(key).label,
    };
    return faults(told, all.slice(0, index + 1)).map((fault) => ({ ...at('history', index, 'change'), ...fault }));
  });

/** A level of today’s scales; there were others. */
const levelOf = (label: string): RatingKey | undefined => ratings.find((one) => fold(one.label) === fold(label))?.key;

const ranks = Object.keys(words.confidence).toReversed() as readonly Confidence[];

const confidenceFaults = ({ fields: { history }, at }: ClaimDraft): readonly Fault[] =>
  (history ?? []).flatMap((entry, index, all) => {
    const { way, from, to } = (confidenceChange.exec(entry.change)?.groups ?? {}) as Partial<
      Record<'way', string> & Record<'from' | 'to', Confidence>
    >;
    if (from === undefined || to === undefined) return [];
    const told: Told<Confidence> = {
      field: 'confidence',
      from,
      to,
      written: to,
      label: (key) => words.confidence[key].label,
    };
    const is = ranks.indexOf(to) > ranks.indexOf(from) ? 'raised' : 'lowered';
    const wrongWay =
      way === is ? [] : [{ found: `${way ?? ''} from ${from} to ${to}`, wanted: `${is} from ${from} to ${to}` }];
    return [...wrongWay, ...faults(told, all.slice(0, index + 1))].map((fault) => ({
      ...at('history', index, 'change'),
      ...fault,
    }));
  });

/** A change of a rating or a confidence that is told in other words. */
const otherwise =
  /^(?:the |our )?(?<field>rating|confidence)(?: was| is| has been| now)? (?:raised|lowered|changed|increased|reduced|upgraded|downgraded)\b/i;

/** It is in order where the entry has the field, and names its level. */
const otherwiseFaults = ({ fields: { history }, at }: ClaimDraft): readonly Fault[] =>
  (history ?? []).flatMap((entry, index) =>
    sentencesOf(entry.change).flatMap((sentence) => {
      const field = otherwise.exec(sentence)?.groups?.['field']?.toLowerCase() as 'rating' | 'confidence' | undefined;
      if (field === undefined || ratingChange.test(sentence) || confidenceChange.test(sentence)) return [];
      const has = entry[field];
      const label = field === 'rating' ? entry.rating && ratingOf(entry.rating).label : entry.confidence;
      if (label !== undefined && fold(sentence).includes(fold(label))) return [];
      const found = `${show(sentence)}, where the entry has ${has === undefined ? `no ${field}` : `${field}: ${has}`}`;
      const wanted = `what was changed, from what and to what, with ${field}: … in the entry; or nothing of it`;
      return [{ ...at('history', index, 'change'), found, wanted }];
    }),
  );

/** Also what stands between semicolons. */
const sentencesOf = (change: string): readonly string[] =>
  sentencesIn(change).flatMap((sentence) => sentence.split(/[;:] /).map((part) => part.trim()));

/** What an entry, the last of these, tells in words and not in its fields. */
function faults<K extends string>(
  told: Told<K>,
  entries: readonly Entry[],
): readonly Pick<Fault, 'found' | 'wanted'>[] {
  const { field, from, to, label } = told;
  const has = entries.at(-1)?.[field] as K | undefined;
  const before = entries.slice(0, -1).findLast((entry) => entry[field])?.[field] as K | undefined;
  const isNew = has !== undefined && has === to;
  const isOld = from === undefined || before === undefined || before === from;
  return [
    ...(isNew
      ? []
      : [
          {
            found: `a change to ${told.written}, where the entry has ${has ? `${field}: ${has}` : `no ${field}`}`,
            wanted: to
              ? `${field}: ${to} in the entry; or what was changed`
              : 'the name of its level; or what was changed',
          },
        ]),
    ...(isOld
      ? []
      : [
          {
            found: `a change from “${label(from)}”, where the history has “${label(before)}” before`,
            wanted: label(before),
          },
        ]),
  ];
}

/** An entry has what is new. */
const sameFaults = ({ fields: { history = [] }, at }: ClaimDraft): readonly Fault[] =>
  (['rating', 'confidence'] as const).flatMap((field) => {
    let before: string | undefined;
    return history.flatMap((entry, index) => {
      const is = entry[field];
      const isSame = is !== undefined && is === before;
      before = is ?? before;
      if (!isSame) return [];
      const found = `${field}: ${is}, as it was before`;
      return [{ ...at('history', index, field), found, wanted: `no ${field} in this entry; or another one` }];
    });
  });
