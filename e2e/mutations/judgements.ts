import { ratingOf, ratings, scaleOf, type RatingKey } from '../../src/config/scales.ts';
import type { Kind } from '../../src/model/claim.ts';
import { changed, filesOf, inFields, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** What would make a review say more than it has found, or hold somebody to the words of another. */
export const judgements = (files: Files): readonly Mutation[] => [
  ...firstOfEach(files, ({ kind, rating }) => `${kind} ${rating}`).flatMap((claim) => ratingFaults(files, claim)),
  ...firstOfEach(files, ({ kind }) => kind).flatMap((claim) => [
    ...voiceFaults(files, claim),
    ...relationFaults(files, claim),
    ...findingFaults(files, claim),
    ...quotedFaults(files, claim.file),
  ]),
  ...filesOf(files, 'articles').flatMap((file) => foldedFaults(files, file)),
  ...titleFaults(files),
  ...filesOf(files, 'utterances').flatMap((file) => [...paraphraseFaults(files, file), ...quotedFaults(files, file)]),
  ...filesOf(files, 'disagreements').flatMap((file) => quotedFaults(files, file)),
];

interface ClaimFile {
  readonly file: string;
  readonly kind: Kind;
  readonly rating: RatingKey;
}

const valueOf = (text: string, key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';

/** The first claim of each sort. */
function firstOfEach(files: Files, sortOf: (claim: ClaimFile) => string): readonly ClaimFile[] {
  const claims = filesOf(files, 'claims').map((file): ClaimFile => {
    const text = files.get(file) ?? '';
    return { file, kind: valueOf(text, 'kind') as Kind, rating: valueOf(text, 'rating') as RatingKey };
  });
  return [...Map.groupBy(claims, sortOf).values()].flatMap(([first]) => first ?? []);
}

/** Put another value, also where the history tells it. */
const set = (key: string, value: string): Change[1] =>
  inFields((text) =>
    text.replace(new RegExp(`^( *)${key}: .*$`, 'gm'), (_, indent: string) => `${indent}${key}: ${value}`),
  );
/** Put another value, and tell nobody. */
const setInSilence = (key: string, value: string): Change[1] =>
  inFields((text) => text.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`));
const add = (line: string): Change[1] => inFields((text) => text.replace('\nhistory:', () => `\n${line}\nhistory:`));
const without = (key: string): Change[1] => inFields((text) => text.replace(new RegExp(`^${key}: .*\n`, 'm'), ''));
const inOrder =
  (...changes: readonly Change[1][]): Change[1] =>
  (text) =>
    changes.reduce((changedText, change) => change(changedText), text);

const stances = (from: string, to: string): Change[1] =>
  inFields((text) => text.replaceAll(`stance: ${from}\n`, `stance: ${to}\n`));
const noEvidence = inFields((text) => text.replace(/^evidence:\n(?: .*\n)+/m, 'evidence: []\n'));

function ratingFaults(files: Files, { file, kind, rating }: ClaimFile): readonly Mutation[] {
  const { needs, refuses } = ratingOf(rating);
  const other = ratings.find(({ scale }) => scale !== scaleOf(kind))?.key ?? '';
  const needy = (need: string, change: Change[1]): Change[1] =>
    needs.some((one) => one.endsWith(need)) ? change : (text) => text;
  return changed(files, 'rating', {
    [file]: [
      ['a level of the other scale', set('rating', other)],
      ['nothing that supports it', needy('support', stances('supports', 'context'))],
      ['nothing that undermines it', needy('objection', stances('undermines', 'context'))],
      ['no evidence', needs.length > 0 ? noEvidence : (text) => text],
      [
        'support for what has none',
        refuses?.endsWith('support')
          ? inOrder(
              stances('context', 'supports'),
              stances('undermines', 'supports'),
              inFields((text) => text.replaceAll(/^ {4}relation: .*\n/gm, '')),
            )
          : (text) => text,
      ],
      [
        'an objection to what has none',
        refuses === 'objection'
          ? inFields((text) => text.replace(/^evidence:\n/m, `evidence:\n${objection(sourceOf(text))}`))
          : (text) => text,
      ],
      ['another rating in silence', setInSilence('rating', beside(rating))],
      ['another confidence in silence', inFields((text) => text.replace(/^confidence: .*$/m, otherConfidence))],
      ['a history that tells no rating', inFields((text) => text.replaceAll(/^ {4}rating: .*\n/gm, ''))],
    ],
  });
}

/** Another level of the same scale. */
const beside = (key: RatingKey): string =>
  ratings.find((one) => one.scale === ratingOf(key).scale && one.key !== key)?.key ?? '';
const otherConfidence = (line: string): string => `confidence: ${line.endsWith('low') ? 'high' : 'low'}`;
const sourceOf = (text: string): string => /^ {2}- source: (.*)$/m.exec(text)?.[1] ?? '';
const objection = (source: string): string =>
  `  - source: ${source}\n    stance: undermines\n    part: a part\n    note: Says otherwise.\n`;

/** Words that nobody has said, in quotation marks, wherever we write. */
function quotedFaults(files: Files, file: string): readonly Mutation[] {
  const never = '“words that nobody has ever said”';
  const after = (key: string): Change[1] =>
    inFields((text) => text.replace(new RegExp(`^( *(?:- )?${key}: "?)`, 'm'), (all) => `${all}${never} `));
  return changed(files, 'quotation marks', {
    [file]: [
      ['in a title', inFields((text) => text.replace(/^summary: .*$/m, `summary: ${never}`))],
      ['in a finding', inOrder(without('finding'), add(`finding: ${never}`))],
      [
        'in missing context',
        inOrder(without('missingContext'), without('finding'), add(`finding: So`), add(`missingContext: ${never}`)),
      ],
      ['in a note', after('note')],
      ['in the part of a row', after('part')],
      ['in a reason', inWords((words) => words.replace(/\n\n/, `\n\n${never} `))],
      [
        'in a reason, single ones',
        inWords((words) => words.replace(/\n\n/, '\n\nIt is ‘what nobody has ever said’. ')),
      ],
      [
        'in a reason, straight ones',
        inWords((words) => words.replace(/\n\n/, '\n\nIt is "what nobody has ever said". ')),
      ],
      [
        'in a reason, angular ones',
        inWords((words) => words.replace(/\n\n/, '\n\nIt is «what nobody has ever said». ')),
      ],
    ],
  });
}

/** Words of the outlet’s as if somebody were quoted with them; what really stands in quotation marks is left. */
const asQuotation = (text: string): string => {
  const quoted = /["“”'‘’«»]/.test(valueOf(text, 'quote').slice(1, -1));
  return quoted
    ? text
    : inOrder(
        without('attributedTo'),
        set('kind', 'quotation'),
        set('rating', 'wording-differs'),
        without('finding'),
        add('finding: So'),
      )(text);
};

function voiceFaults(files: Files, { file, kind }: ClaimFile): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const person = /^[a-z][\w-]*(?=:)/m.exec(files.get('people.yaml') ?? '')?.[0] ?? '';
  const outlet = [...(files.get('outlets.yaml') ?? '').matchAll(/^[a-z][\w-]*(?=:)/gm)]
    .map(([id]) => id)
    .find((id) => id !== valueOf(text, 'speaker'));
  return changed(files, 'voice', {
    [file]: [
      ...(kind === 'quotation'
        ? []
        : ([
            ['a quotation of the outlet’s own words', asQuotation],
            ['held to a person', set('speaker', person)],
            ['held to another outlet', set('speaker', outlet ?? valueOf(text, 'speaker'))],
          ] as const)),
      ...(kind === 'attribution' ? [] : [['whose words it reports', add(`attributedTo: ${person}`)] as const]),
      ['whose words nobody says', inOrder(without('attributedTo'), add('attributedTo: no-such-person'))],
    ],
  });
}

function relationFaults(files: Files, { file }: ClaimFile): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const article = (files.get(`articles/${valueOf(text, 'article')}.mdx`) ?? '').toLowerCase();
  const strange = [...text.matchAll(/^ {2}- source: (.*)\n {4}stance: .*\n(?! {4}relation)/gm)].find(
    ([, source = '']) => namesOf(files, source).every((name) => !article.includes(name.toLowerCase())),
  )?.[0];
  const more = (lines: string): Change[1] =>
    strange === undefined ? (all) => all : inFields((all) => all.replace(strange, () => strange + lines));
  return changed(files, 'relation', {
    [file]: [
      ['a source that the article does not name', more('    relation: own-source\n')],
      ['a note on no relation', more('    relationNote: So it is known.\n')],
      ['no such relation', more('    relation: cousin\n')],
    ],
  });
}

/** The names of those whose text a source may have. */
function namesOf(files: Files, source: string): readonly string[] {
  const sources = `\n${files.get('sources.yaml') ?? ''}`;
  const entry = sources.split(`\n${source}:\n`)[1]?.split(/\n(?=\S)/)[0] ?? '';
  const [, origin = ''] = /^ {2}origin: \[(.*)\]$/m.exec(entry) ?? [];
  const items = [...entry.matchAll(/^ {4}- (.*)$/gm)].map(([, item]) => item);
  return [/^ {2}publisher: (.*)$/m.exec(entry)?.[1], ...origin.split(', '), ...items]
    .map((name = '') => name.replace(/^"(.*)"$/, '$1'))
    .filter((name) => name !== '');
}

const findingFaults = (files: Files, { file, rating }: ClaimFile): readonly Mutation[] =>
  changed(files, 'finding', {
    [file]: [
      [
        'nothing said of what is the matter',
        inOrder(
          without('finding'),
          inFields((text) =>
            ratingOf(rating).rank === 'raised' || /^missingContext: /m.test(text)
              ? text
              : text.replace('\nhistory:', '\nmissingContext: There is more.\nhistory:'),
          ),
        ),
      ],
      ['more than a title holds', inOrder(without('finding'), add(`finding: ${'long '.repeat(13)}`))],
      ['nothing', inOrder(without('finding'), add('finding: "\\u200b"'))],
      [
        'context in more than a sentence',
        inOrder(without('missingContext'), add(`missingContext: ${'long '.repeat(50)}`)),
      ],
    ],
  });

/** A paragraph with the callout of a claim below it. */
const claimed = /\n\n([^\n<]+)\n\n(<Claim id="[^"]*" \/>)\n/;

function foldedFaults(files: Files, file: string): readonly Mutation[] {
  const what = /<NotReporting what="([^"]*)"/.exec(files.get(file) ?? '')?.[1];
  const note = (entry: string): Change[1] =>
    inFields((text) =>
      /^folded:$/m.test(text)
        ? text.replace(/^folded:$/m, () => `folded:\n${entry}`)
        : text.replace('\nprovenance:', () => `\nfolded:\n${entry}\nprovenance:`),
    );
  const own = JSON.stringify(what ?? '');
  const ofOwn = (entry: string): Change[1] => (what === undefined ? (text) => text : note(entry));
  return changed(files, 'folded', {
    [file]: [
      ['a note on what is not there', note('  - what: never folded away\n    note: So.')],
      ['two notes on one', ofOwn(`  - what: ${own}\n    note: So.\n  - what: ${own}\n    note: So.`)],
      ['a source that is not', ofOwn(`  - what: ${own}\n    note: So.\n    sources: [no-such-source]`)],
      ['a note that says nothing', ofOwn(`  - what: ${own}\n    note: " "`)],
      [
        'a claim on what is no report',
        inWords((words) => words.replace(claimed, '\n\n<NotReporting what="a tag">\n\n$1\n\n</NotReporting>\n\n$2\n')),
      ],
    ],
  });
}

/** A claim and an utterance with the title of the first claim. */
function titleFaults(files: Files): readonly Mutation[] {
  const [first = '', second = ''] = filesOf(files, 'claims');
  const title = valueOf(files.get(first) ?? '', 'summary');
  return [second, filesOf(files, 'utterances')[0] ?? ''].flatMap((file) =>
    changed(files, 'titles', { [file]: [['the title of another', set('summary', title)]] }),
  );
}

/** The first wording of a claim, or of a source, that has no such field yet, with it. */
const inWording = (of: 'claim' | 'source', key: string, value: string): Change[1] =>
  inFields((text) =>
    text.replace(
      new RegExp(`^ {2}- ${of}: .*\\n {4}text: .*\\n(?!(?: {4}.*\\n)*? {4}${key}: )`, 'm'),
      (entry) => `${entry}    ${key}: ${value}\n`,
    ),
  );

const paraphraseFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'paraphrases', {
    [file]: [
      ['said of a claim, whose kind says it', inWording('claim', 'paraphrase', 'true')],
      ['neither yes nor no', inWording('source', 'paraphrase', 'perhaps')],
      ['the text of nobody', inWording('source', 'sameTextAs', 'no-such-wording')],
      [
        'one text with quite other words',
        inFields((text) =>
          text.replace(
            /^( {2}- (?:claim|source): .*\n {4}text: ).*((?:\n {4}.*)*\n {4}sameTextAs: )/m,
            '$1"quite other words"$2',
          ),
        ),
      ],
    ],
  });
