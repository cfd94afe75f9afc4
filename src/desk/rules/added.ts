import { addedWords } from '../../config/style.ts';
import { look } from '../../text/look.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const added: Rule = {
  code: 'added',
  says:
    'What a history says was added (“a finding added”, “Evidence added from …”) is there, unless a later entry names it again; ' +
    'and no day has the words of an entry twice.',
  check: (drafts) => {
    const names = allNames(drafts);
    return [
      ...[...drafts.claims.values(), ...drafts.utterances.values()].flatMap((one) => ownFaults(one)),
      ...[...drafts.claims.values()].flatMap((claim) => evidenceFaults(claim, { sources: drafts.sources, names })),
    ];
  },
};

type Told = ClaimDraft | UtteranceDraft;

const ownFaults = remembering((one: Told): readonly Fault[] => [...findingFaults(one), ...repeatedFaults(one)]);

function findingFaults({ data, fields: { history = [], finding }, at }: Told): readonly Fault[] {
  if (finding !== undefined || !data) return [];
  const index = history.findLastIndex(({ change }) => addedWords.anyFinding.test(change));
  if (!addedWords.finding.test(history[index]?.change ?? '')) return [];
  const wanted = 'the finding; or an entry on why it was taken out; or nothing of it';
  return [{ ...at('history', index, 'change'), found: '“a finding added”, where there is none', wanted }];
}

/** So many words in a row are no set phrase. */
const leastWords = 4;

function repeatedFaults({ fields: { history = [] }, at }: Told): readonly Fault[] {
  const seen = new Set<string>();
  return history.flatMap(({ date, change }, index) => {
    const sentences = sentencesIn(change).filter((one) => one.split(' ').length >= leastWords);
    const again = [change, ...sentences].find((one) => seen.has(`${date} ${look(one)}`));
    for (const one of [change, ...sentences]) seen.add(`${date} ${look(one)}`);
    if (again === undefined) return [];
    return [
      {
        ...at('history', index, 'change'),
        found: `${show(again)} a second time on ${date}`,
        wanted: 'what is told once',
      },
    ];
  });
}

/** The names of all publishers by their first words, the longest first. */
type Names = ReadonlyMap<string, readonly string[]>;

interface Known {
  readonly sources: Drafts['sources'];
  readonly names: Names;
}

const namesOf = ({ publisher, origin = [], via }: Partial<SourceData>): readonly string[] =>
  [publisher, via, ...origin].filter((name) => typeof name === 'string');

const allNames = ({ sources, publishers }: Drafts): Names =>
  Map.groupBy(
    [
      ...new Set([
        ...[...sources.values()].flatMap(({ fields }) => namesOf(fields)),
        ...[...publishers.values()].flatMap(({ fields }) => fields.name ?? []),
      ]),
    ].toSorted((one, other) => other.length - one.length),
    firstWord,
  );

const firstWord = (text: string): string => /^[\p{L}\p{M}\p{N}]*/u.exec(text)?.[0] ?? '';

function evidenceFaults(claim: ClaimDraft, { sources, names }: Known): readonly Fault[] {
  const entries = tellingOf(claim);
  const { data, at } = claim;
  if (!data || entries.length === 0) return [];
  const has = new Set(data.evidence.flatMap(({ source }) => namesOf(sources.get(source)?.fields ?? {})));
  return entries.flatMap(({ change, index }) => {
    const later = data.history.slice(index + 1).map((entry) => entry.change);
    return namesAdded(change, names)
      .filter((name) => !has.has(name) && !later.some((other) => other.includes(name)))
      .map((name) => ({
        ...at('history', index, 'change'),
        found: `evidence added from ${name}, where none is from there`,
        wanted: 'that evidence; or an entry on why it was taken out; or nothing of it',
      }));
  });
}

/** The entries of a claim that tell of added evidence. */
const tellingOf = remembering(({ fields: { history = [] } }: ClaimDraft) =>
  history.flatMap(({ change }, index) => (change.search(addedWords.evidence) === -1 ? [] : [{ change, index }])),
);

/** The publishers that an entry says evidence was added from; of a name that no source has, nothing is known. */
function namesAdded(change: string, names: Names): readonly string[] {
  const found: string[] = [];
  for (const { index, 0: words } of change.matchAll(addedWords.evidence)) {
    let rest = change.slice(index + words.length);
    for (let name = nameAt(rest, names); name !== undefined; name = nameAt(rest, names)) {
      found.push(name);
      const after = rest.slice(rest.indexOf(name) + name.length);
      rest = addedWords.next.test(after) ? after.replace(addedWords.next, '') : '';
    }
  }
  return found;
}

/** Not where a longer name begins with it, or something of it is meant: “CNN’s live page”. */
function nameAt(text: string, names: Names): string | undefined {
  const starts = [text, text.replace(addedWords.article, '')];
  const name = starts.flatMap((one) => (names.get(firstWord(one)) ?? []).filter((known) => one.startsWith(known)))[0];
  if (name === undefined || !/^(?:[.,;:)]|$| and\b)/.test(text.slice(text.indexOf(name) + name.length)))
    return undefined;
  return name;
}
