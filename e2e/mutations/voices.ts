import { changed, filesOf, inFields, type Change, type Files, type Mutation } from './mutation.ts';

/** Whose words something is given as, in which language, from when, and where they begin and end. */
export const voices = (files: Files): readonly Mutation[] => [
  ...firstWith(files, 'claims', /^kind: quotation$/m).flatMap((file) => quotationFaults(files, file)),
  ...firstWith(files, 'claims', /^ {4}translation: /m).flatMap((file) => translationFaults(files, file)),
  ...firstWith(files, 'claims', /^ {4}extract: (?:\S+ ){9,}/m).flatMap((file) => extractFaults(files, file)),
  ...filesOf(files, 'claims')
    .slice(0, 3)
    .flatMap((file) => evidenceFaults(files, file)),
  ...firstWith(files, 'utterances', /^original:\n/m).flatMap((file) => utteranceFaults(files, file)),
  ...nameFaults(files),
];

/** The first two files of a folder that have something. */
const firstWith = (files: Files, folder: string, what: RegExp): readonly string[] =>
  filesOf(files, folder)
    .filter((file) => what.test(files.get(file) ?? ''))
    .slice(0, 2);

const valueOf = (text: string, key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
const put = (pattern: RegExp, to: string): Change[1] => inFields((text) => text.replace(pattern, to));

function quotationFaults(files: Files, file: string): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const article = files.get(`articles/${valueOf(text, 'article')}.mdx`) ?? '';
  const people = namesIn(files, 'people.yaml');
  const outlets = namesIn(files, 'outlets.yaml');
  const stranger = [...people].find(([, name]) => name.split(' ').every((part) => !article.includes(part)));
  const other = [...outlets].find(([id]) => id !== valueOf(article, 'outlet'));
  const named = people.has(valueOf(text, 'speaker'));
  const isPlain = !text.includes('\nspeakerNote: ') && !text.includes('\nprefix: ');
  return changed(files, 'whose words', {
    [file]: [
      [
        'someone whom the article does not name',
        isPlain && stranger ? put(/^speaker: .*$/m, `speaker: ${stranger[0]}`) : same,
      ],
      ['the outlet itself', isPlain ? put(/^speaker: .*$/m, `speaker: ${valueOf(article, 'outlet')}`) : same],
      [
        'a title that gives them to another',
        other ? put(/^summary: .*$/m, `summary: "${other[1]}: as in 2022"`) : same,
      ],
      ['a title with the year of another day', named ? put(/^(summary: "?[^":]* in )\d{4}:/m, '$11999:') : same],
      ['words that begin inside a word', put(/^(quote: "?)\p{L}(?=\p{Script=Latin}{2}\S* \S+ )/mu, '$1')],
    ],
  });
}

const same: Change[1] = (text) => text;

const translationFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'languages', {
    [file]: [
      ['an extract without its translation', put(/^ {4}translation: .*\n/m, '')],
      ['the words again for their translation', put(/^( {4}extract: ([^A-Za-z\n]+)\n {4}translation: ).*$/m, '$1$2')],
      ['another extract in English', put(/^( {4}extract: )[^A-Za-z\n]+(?=\n {4}translation: )/m, '$1Words in English')],
      ['a translation of English', put(/^( {4}extract: )[^A-Za-z\n]+(\n {4}translation: )/m, '$1So it is said$2')],
    ],
  });

/** Of extracts that stand twice, one is changed. */
function extractFaults(files: Files, file: string): readonly Mutation[] {
  const extracts = [...(files.get(file) ?? '').matchAll(/^ {4}extract: (.*)$/gm)].map(([, words = '']) => words);
  const others = [...files].filter(([name]) => name.startsWith('claims/') && name !== file).map(([, text]) => text);
  const twice = extracts.find(
    (words) => words.split(' ').length > 9 && !words.includes('…') && others.some((text) => text.includes(words)),
  );
  const to = (change: (words: string) => string): Change[1] =>
    twice === undefined ? same : inFields((text) => text.replace(twice, () => change(twice)));
  return changed(files, 'extracts', {
    [file]: [
      ['a word less than elsewhere', to((words) => words.replace(/(?<=\s\S+\s\S+\s)\S+\s/, ''))],
      [
        'another word than elsewhere',
        to((words) => words.replace(/(?<=\s\S+\s\S+\s\S+\s)\S+(?=\s\S+\s\S+\s)/, 'nevermore')),
      ],
      ['a word more than elsewhere', to((words) => words.replace(/(?<=\s\S+\s\S+\s)/, 'never '))],
    ],
  });
}

const evidenceFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'evidence', {
    [file]: [
      ['the same twice', put(/^( {2}- source: .*\n(?: {4}.*\n)+)/m, '$1$1')],
      [
        'for it and against it',
        put(
          /^(?= {2}- source: (.*)\n)/m,
          ['supports', 'undermines']
            .map((stance) => `  - source: $1\n    stance: ${stance}\n    note: So.\n    extract: "${'2'.repeat(4)}"\n`)
            .join(''),
        ),
      ],
    ],
  });

function utteranceFaults(files: Files, file: string): readonly Mutation[] {
  const [, words = '\0'] = /^original:\n.*\n {4}language: .*\n {4}text: "?(.*?)"?$/m.exec(files.get(file) ?? '') ?? [];
  const isWhole = [...files].some(
    ([name, text]) =>
      name.startsWith('claims/') && [`extract: "${words}"\n`, `extract: ${words}\n`].some((one) => text.includes(one)),
  );
  const retold = put(/^( {4}language: .*\n {4}text: .*\n {4}translation: ).*$/m, '$1So');
  return changed(files, 'languages', {
    [file]: [
      ['an original as another language', put(/^( {2}- source: .*\n {4}language: )(?!ar).*$/m, '$1ar')],
      ['an original in another translation', isWhole ? retold : same],
      ['a translation of English', put(/^( {4}text: "?[ -~]*$)(?!\n {4}language)/m, '$1\n    translation: So')],
      ['a part of a word', put(/^(wordings:\n.*\n {4}text: "?)\p{L}(?=\p{Script=Latin}{2}\S* \S+ )/mu, '$1')],
    ],
  });
}

/** Of somebody who is quoted in an article in English, with no note on how. */
function nameFaults(files: Files): readonly Mutation[] {
  const speakers = filesOf(files, 'claims').flatMap((file) => {
    const text = files.get(file) ?? '';
    const article = files.get(`articles/${valueOf(text, 'article')}.mdx`) ?? '';
    return text.includes('\nspeakerNote: ') || /^language: /m.test(article) ? [] : [valueOf(text, 'speaker')];
  });
  const people = files.get('people.yaml') ?? '';
  const id = speakers.find((one) =>
    new RegExp(`^${one}:\\n {2}name: .*\\n(?!(?: {2}.*\\n)*? {2}isBody)`, 'm').test(people),
  );
  const renamed = people.replace(new RegExp(`^(${id ?? ' '}:\\n {2}name: ).*$`, 'm'), '$1Xyzzy Plugh');
  return changed(files, 'whose words', { 'people.yaml': [['a name that no article has', () => renamed]] });
}

/** What the entries of a list are called, by their ids. */
const namesIn = (files: Files, list: string): ReadonlyMap<string, string> =>
  new Map(
    [...(files.get(list) ?? '').matchAll(/^([a-z][\w-]*):\n {2}name: "?(.*?)"?$/gm)].map(([, id = '', name = '']) => [
      id,
      name,
    ]),
  );
