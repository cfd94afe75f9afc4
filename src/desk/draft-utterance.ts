import { foldSpace } from '../anchoring/text.ts';
import { utteranceSchema, type UtteranceData } from '../claims/utterance-schema.ts';
import { unknown } from './draft-article.ts';
import type { DraftClaim } from './draft-claim.ts';
import type { Document } from './folder.ts';
import { check, part, type Checked } from './front-matter.ts';
import type { Lists } from './lists.ts';
import { readManuscript } from './manuscript.ts';
import { show, type Problem } from './problem.ts';

/** An utterance as far as it could be read. */
export interface DraftUtterance {
  readonly id: string;
  readonly file: string;
  readonly data?: UtteranceData;
  readonly reading: string;
  readonly problems: readonly Problem[];
}

/** What utterances are held against. */
export interface Witnesses {
  readonly claims: ReadonlyMap<string, DraftClaim>;
  /** The extracts that the claims' evidence has of each source. */
  readonly extracts: ReadonlyMap<string, readonly string[]>;
  readonly lists: Lists;
}

export function readUtterance({ id, file, text }: Document, witnesses: Witnesses): DraftUtterance {
  const { yaml, body } = part(text);
  const { data, problems, lineOf } = check(file, yaml, utteranceSchema);
  const manuscript = readManuscript(file, body, {});
  const own = [...problems, ...manuscript.problems];
  if (!data) return { id, file, reading: manuscript.opening, problems: own };
  const at: At = (...path) => ({
    file,
    line: lineOf(path),
    field: path
      .map((key) => (typeof key === 'number' ? `[${key}]` : key))
      .join('.')
      .replaceAll('.[', '['),
  });
  return {
    id,
    file,
    data,
    reading: manuscript.opening,
    problems: [...own, ...dataProblems(id, file, data, witnesses, lineOf, at)],
  };
}

type At = (...path: (string | number)[]) => Pick<Problem, 'file' | 'line' | 'field'>;

function dataProblems(
  id: string,
  file: string,
  data: UtteranceData,
  witnesses: Witnesses,
  lineOf: Checked<unknown>['lineOf'],
  at: At,
): readonly Problem[] {
  const { lists, claims, extracts } = witnesses;
  const keys = data.wordings.map(({ claim, source }) => claim ?? source ?? '');
  return [
    ...unknown(file, lineOf(['speaker']), 'speaker', data.speaker, lists.ids.speakers),
    ...(keys.length < 2
      ? [{ ...at('wordings'), found: `${keys.length} wording`, wanted: 'two wordings or more' }]
      : []),
    ...unknown(file, lineOf(['base']), 'base', data.base, keys),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) < index
        ? [{ ...at('wordings', index), found: `“${key}” a second time`, wanted: 'each wording once' }]
        : [],
    ),
    ...data.original.flatMap(({ source, text }, index) =>
      sourceProblems(source, text, at('original', index, 'text'), extracts, lists),
    ),
    ...data.wordings.flatMap(({ claim, source, text }, index) => {
      const place = at('wordings', index, 'text');
      return claim === undefined
        ? sourceProblems(source ?? '', text, place, extracts, lists)
        : claimProblems(id, data, claim, text, place, claims);
    }),
    ...unlisted(id, keys, claims).map((claim) => ({
      ...at('wordings'),
      found: `no wording of “${claim}”, which names this utterance`,
      wanted: `an entry “claim: ${claim}”`,
    })),
  ];
}

function sourceProblems(
  source: string,
  text: string,
  at: ReturnType<At>,
  extracts: ReadonlyMap<string, readonly string[]>,
  lists: Lists,
): readonly Problem[] {
  if (!lists.sources.has(source)) return unknown(at.file, at.line, at.field ?? '', source, lists.ids.sources);
  const held = extracts.get(source) ?? [];
  if (held.some((extract) => foldSpace(extract).includes(foldSpace(text)))) return [];
  return [
    {
      ...at,
      found: `${show(text)}, which no extract of “${source}” has`,
      wanted: `words of ${held.map(show).join(' or ') || 'an extract in the evidence of some claim'}`,
    },
  ];
}

function claimProblems(
  id: string,
  data: UtteranceData,
  key: string,
  text: string,
  at: ReturnType<At>,
  claims: ReadonlyMap<string, DraftClaim>,
): readonly Problem[] {
  const claim = claims.get(key);
  if (!claim) return unknown(at.file, at.line, at.field ?? '', key, claims.keys());
  if (!claim.data) return [];
  const { quote, speaker, said } = claim.data;
  const ownVoice = claim.data.kind !== 'quotation' && speaker !== data.speaker;
  return [
    ...(foldSpace(quote).includes(foldSpace(text))
      ? []
      : [{ ...at, found: `${show(text)}, which is not in the words of “${key}”`, wanted: `words of ${show(quote)}` }]),
    ...(utterancesOf(claim).includes(id)
      ? []
      : [
          {
            ...at,
            found: `“${key}”, which does not name this utterance`,
            wanted: `“utterance: ${id}” in ${claim.file}`,
          },
        ]),
    ...(speaker === data.speaker || ownVoice
      ? []
      : [{ ...at, found: `“${key}”, whose speaker is ${speaker}`, wanted: `a claim of ${data.speaker}` }]),
    ...(said === data.said || ownVoice
      ? []
      : [{ ...at, found: `“${key}”, said ${said ?? 'on a day not known'}`, wanted: `a claim said ${data.said}` }]),
  ];
}

/** The claims that name an utterance and are not among its wordings. */
const unlisted = (id: string, keys: readonly string[], claims: ReadonlyMap<string, DraftClaim>): readonly string[] =>
  [...claims.values()]
    .filter((claim) => utterancesOf(claim).includes(id) && !keys.includes(claim.id))
    .map((claim) => claim.id);

export const utterancesOf = ({ data }: DraftClaim): readonly string[] => [data?.utterance ?? []].flat();
