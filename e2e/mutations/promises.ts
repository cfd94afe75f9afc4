import { changed, inFields, inParagraph, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** What would break a promise to readers: words hidden or carved out, names and quotations that nobody printed. */
export const promises = (files: Files): readonly Mutation[] => [
  ...filesOf(files, 'articles').flatMap((file) => [...folds(files, file), ...fronts(files, file)]),
  ...filesOf(files, 'claims')
    .filter((file) => isDated(files, file))
    .slice(0, 3)
    .flatMap((file) => datesOf(files, file)),
  ...filesOf(files, 'disagreements').flatMap((file) =>
    changed(files, 'quoted words', {
      [file]: [
        ['words that no outlet printed', inFields((text) => text.replace(/^( +says: [^“\n]*“)/m, '$1never '))],
        ['words in other marks', inFields((text) => text.replace(/(says: ").*"/, '$1So: «never printed so».“"'))],
      ],
    }),
  ),
  ...changed(files, 'quoted words', {
    'events.yaml': [
      [
        'a title that quotes what nobody said',
        (text) => text.replace(/( {2}title: ).*(\n(?: {2}.*\n)*? {2}claim:)/, '$1"So: “we hacked it”"$2'),
      ],
      [
        'an event of no claim that quotes',
        (text) => `${text}\n- date: 2022-01-01\n  title: "“We hacked it”"\n  kind: statement\n`,
      ],
    ],
  }),
];

const filesOf = (files: Files, folder: string): readonly string[] =>
  [...files.keys()].filter((file) => file.startsWith(`${folder}/`));

/** Whether it is known when an article came out, or that of a claim. */
const isKnown = /^published: \d/m;
const isDated = (files: Files, claim: string): boolean => {
  const article = /^article: (.*)$/m.exec(files.get(claim) ?? '')?.[1] ?? '';
  return isKnown.test(files.get(`articles/${article}.mdx`) ?? '');
};

const fold = (words: string): string => `<NotReporting what="a tag">\n\n${words}\n\n</NotReporting>`;

/** The words of a paragraph, parted at a word in the middle of it. */
const parted = (change: (before: string, word: string, after: string) => string): Change[1] =>
  inParagraph((words) => {
    const [all, before, word, after] = /^(.{20,}?[a-z,]) ([a-z]+) ([a-z].*)$/su.exec(words) ?? [];
    return all === undefined ? words : change(before ?? '', word ?? '', after ?? '');
  });

const folds = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'folds', {
    [file]: [
      ['one word amid a line', parted((before, word, after) => `${before}\n\n${fold(word)}\n\n${after}`)],
      ['the head of a sentence', parted((before, word, after) => `${fold(`${before} ${word}`)}\n\n${after}`)],
      ['the end of a sentence', parted((before, word, after) => `${before} ${word}\n\n${fold(after)}`)],
      ['a headline carved out', parted((before, word, after) => `${fold(before)}\n\n# ${word}\n\n${fold(after)}`)],
      ['all but the headline', inWords((words) => `\n\n${fold(words.trim())}\n`)],
      [
        'a fold in a fold',
        inWords((words) => words.replace(/\n\n([^\n<]+)\n\n<\/NotReporting>/, `\n\n${fold('$1')}\n\n</NotReporting>`)),
      ],
    ],
  });

function fronts(files: Files, file: string): readonly Mutation[] {
  const paragraph = /\n\n((?:\S+ ){2})[^\n]{80,}\n/.exec(files.get(file) ?? '')?.[1]?.trim() ?? '';
  const byline = (name: string): Change[1] =>
    inFields((text) => text.replace(/^byline: .*$/m, () => `byline: ${JSON.stringify(name)}`));
  return changed(files, 'fronts', {
    [file]: [
      ['a byline that begins a paragraph', byline(paragraph)],
      ['a byline of one word of it', byline(paragraph.split(' ')[0] ?? '')],
      ['a list as the standfirst', inWords((words) => words.replace(/(?<=<Standfirst>\n\n)/, '- '))],
      ['numbers of ours', inParagraph((words) => `1933. ${words}`)],
      [
        'archived before it came out',
        inFields((text) => (isKnown.test(text) ? text.replace(/^taken: .*$/m, 'taken: "1650"') : text)),
      ],
    ],
  });
}

const datesOf = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'dates', {
    [file]: [
      ['said after it was printed', inFields((text) => text.replace(/^said: .*$/m, 'said: 2026-01-01'))],
      ['changed before there were sites', inFields((text) => text.replace(/(- date: ).*/, '$11700-01-01'))],
      [
        'an extract of words run together',
        inFields((text) =>
          text
            .replace(/(\n {4}stance: .*)/, `$1\n    extract: ${'a.b.c.d.'.repeat(20)}`)
            .replace(/(extract: .*\n(?: {4}.*\n)*?) {4}extract: .*\n/, '$1'),
        ),
      ],
    ],
  });
