import { ratings } from '../../src/config/scales.ts';
import { changed, filesOf, inFields, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** What our words, days and levels tell, and what stands elsewhere does not bear out. */
export const agreement = (files: Files): readonly Mutation[] => [
  ...some(files, 'claims').flatMap((file) => [...toldFaults(files, file), ...languageFaults(files, file)]),
  ...own(files).flatMap((file) => dayFaults(files, file)),
  ...english(files).flatMap((file) => damage(files, file)),
  ...filesOf(files, 'articles')
    .filter((file) => isEnglish(files.get(file) ?? ''))
    .flatMap((file) => articleFaults(files, file)),
  ...some(files, 'utterances').flatMap((file) => utteranceFaults(files, file)),
  ...some(files, 'disagreements').flatMap((file) => sideFaults(files, file)),
  ...sourceFaults(files),
];

const some = (files: Files, folder: string): readonly string[] => filesOf(files, folder).slice(0, 3);
const valueOf = (text: string, key: string): string => new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(text)?.[1] ?? '';
const put = (pattern: RegExp, to: string): Change[1] => inFields((text) => text.replace(pattern, to));
const isEnglish = (article: string): boolean => !/^language: /m.test(article);
const articleOf = (files: Files, claim: string): string =>
  files.get(`articles/${valueOf(files.get(claim) ?? '', 'article')}.mdx`) ?? '';

/** Claims that are the outlet’s own words, on a day that is known. */
const own = (files: Files): readonly string[] =>
  filesOf(files, 'claims')
    .filter((file) => {
      const text = files.get(file) ?? '';
      const isOwn = /^kind: (?:factual|prediction|characterisation)$/m.test(text) && !/^saidNote: /m.test(text);
      return isOwn && /^published: ["']?\d{4}-/m.test(articleOf(files, file));
    })
    .slice(0, 2);

const dayFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'agreement', {
    [file]: [
      ['said years before its article', put(/^said: .*$/m, 'said: 1999-01-01')],
      ['said a month before its article', put(/^said: .*$/m, 'said: 1999-01')],
    ],
  });

const entry = (change: string, times = 1): Change[1] =>
  inFields((text) => {
    const day = [...text.matchAll(/^ {2}- date: "?([\d-]+)/gm)].at(-1)?.[1] ?? '';
    return text.replace(/\n---$/, `${`\n  - date: ${day}\n    change: ${JSON.stringify(change)}`.repeat(times)}\n---`);
  });

const paragraph = `The report that was read has so many of them, ${'and so on, '.repeat(6)}as it says at its end.`;
const add = (more: string): Change[1] => inWords((words) => `${words.trimEnd()}\n\n${more}\n`);

function toldFaults(files: Files, file: string): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const other = ratings.find(({ key }) => key !== valueOf(text, 'rating'))?.label.toLowerCase() ?? '';
  const level = ratings.find(({ key }) => key === valueOf(text, 'rating'))?.label.toLowerCase() ?? '';
  const isBare = valueOf(text, 'finding') === '';
  return changed(files, 'agreement', {
    [file]: [
      ['another rating as the conclusion', add(`So it is rated ${other}.`)],
      ['another rating behind a colon', add(`It goes further than that: ${other}.`)],
      ['the rating as the conclusion', add(`So it is rated ${level}.`), 'it is told as it is'],
      ['a rating that it does not have', add(`It is not rated ${other}.`), 'it is denied'],
      ['a rating raised, in other words', entry(`The rating was raised from ${other} to ${level}.`)],
      ['a confidence lowered, in other words', entry('Confidence lowered to medium.')],
      ['a finding that is not there', isBare ? entry('Reworded, and a finding added.') : (all) => all],
      ['an entry twice', entry('Title and notes on the evidence reworded.', 2)],
      ['a paragraph twice', add(`${paragraph}\n\n${paragraph}`)],
      ['a sentence twice', add('The report that was read has it. The report that was read has it.')],
      ['the reason of another', inWords((words) => withReasonOf(files, file) ?? words)],
    ],
  });
}

/** A long reason of a claim of other words. */
function withReasonOf(files: Files, file: string): string | undefined {
  const quote = valueOf(files.get(file) ?? '', 'quote');
  const others = filesOf(files, 'claims').flatMap((one) => {
    const [, words = ''] = (files.get(one) ?? '').split('\n---\n');
    return one === file || valueOf(files.get(one) ?? '', 'quote') === quote ? [] : [words];
  });
  return others.find(isLong);
}

/** Whether it begins with a paragraph of plain words that is no set phrase. */
const isLong = (words: string): boolean => {
  const [opening = ''] = words.trim().split('\n', 1);
  return /^[\p{L}“]/u.test(opening) && opening.split(/\s+/).length >= 20;
};

function languageFaults(files: Files, file: string): readonly Mutation[] {
  const sentence = 'Это верно, и все места были заполнены.';
  const isOurs = isEnglish(articleOf(files, file));
  const when = (change: Change[1]): Change[1] => (isOurs ? change : (all) => all);
  return changed(files, 'languages', {
    [file]: [
      ['a sentence in another script', when(add(sentence))],
      ['a note in another script', when(put(/^( {4}note: ).*$/m, `$1${sentence}`))],
      ['a title in another script', when(put(/^summary: .*$/m, 'summary: "所有席位均已填补完毕"'))],
      ['a name in its own script', when(add('So says ТАСС (ИТАР-ТАСС).')), 'a name may be given'],
    ],
  });
}

/** Claims that quote a source in English, with words that nothing else is compared by. */
const english = (files: Files): readonly string[] => {
  const sources = new Set(
    [...(files.get('sources.yaml') ?? '').matchAll(/^([\w-]+):\n(?: {2}.*\n)*? {2}language: ["']?en["']?$/gm)].map(
      ([, id]) => id,
    ),
  );
  return filesOf(files, 'claims')
    .filter((file) => !/^utterance:/m.test(files.get(file) ?? ''))
    .filter((file) => sources.has(first.exec(files.get(file) ?? '')?.[2]))
    .slice(0, 2);
};

/** The first extract of a claim, and its source. */
const first = /^( {2}- source: (.*)\n(?: {4}(?!extract).*\n)*? {4}extract: ).*$/m;
const extract = (words: string): Change[1] => put(first, `$1${JSON.stringify(words)}`);

const damage = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'extracts', {
    [file]: [
      ['another encoding', extract('It â€™s so')],
      ['a code', extract('So &amp; so')],
      ['a tag', extract('So <b>it</b> is')],
      ['hidden hyphens', extract('So it will re\u00admain')],
      ['what waits to be copied', extract('TODO: copy the sentence')],
      ['what a site says instead', extract('Please enable JavaScript to continue')],
    ],
  });

const articleFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'languages', {
    [file]: ['ar', 'ru', 'en-Cyrl'].map(
      (tag) => [`an article as ${tag}`, put(/^(?=sha256: )/m, `language: ${tag}\n`)] as const,
    ),
  });

const utteranceFaults = (files: Files, file: string): readonly Mutation[] => {
  const year = valueOf(files.get(file) ?? '', 'said').slice(0, 4);
  const day = valueOf(files.get(file) ?? '', 'said').slice(5) === '02-03' ? '4 February' : '3 February';
  const isKnown = /^\d{4}$/.test(year);
  return changed(files, 'agreement', {
    [file]: [
      [
        'an occasion on another day',
        isKnown ? put(/^occasion: .*$/m, `occasion: "A briefing on ${day} ${year}"`) : (all) => all,
      ],
    ],
  });
};

/** Of sources whose day is known. */
function sideFaults(files: Files, file: string): readonly Mutation[] {
  const sources = files.get('sources.yaml') ?? '';
  const dated = [...(files.get(file) ?? '').matchAll(/^ {2}- source: (.*)\n {4}says: /gm)].find(([, id = '']) =>
    new RegExp(`^${id}:\\n(?: {2}.*\\n)*? {2}published: ["']?\\d{4}`, 'm').test(sources),
  );
  const told = (says: string): Change[1] =>
    inFields((text) => (dated ? text.replace(new RegExp(`(${dated[0]}).*`), `$1${JSON.stringify(says)}`) : text));
  return changed(files, 'agreement', {
    [file]: [
      ['a source of another day', told('Dated 3 May 1950; says so.')],
      ['a day of something else', told('Says so, on 8 November 2022, a day later.'), 'it is no date of the source'],
    ],
  });
}

function sourceFaults(files: Files): readonly Mutation[] {
  const plain =
    /^(?<head> {2}url: .*\n(?: {2}readAs: .*\n)? {2}published: ["']?\d{4}-\d\d-\d\d["']?\n)(?! {2}publishedNote)/m;
  const note =
    (words: string): Change[1] =>
    (text) =>
      text.replace(plain, `$<head>  publishedNote: ${JSON.stringify(words)}\n`);
  return changed(files, 'agreement', {
    'sources.yaml': [
      ['a date beside a note that there is none', note('Not shown; from the context')],
      ['a date beside a note of another', note('at 10:30 on 3 May 1950')],
      ['the title of a page that is not there', (text) => text.replace(/^( {2}title: ).*$/m, '$1"404 Not Found"')],
    ],
  });
}
