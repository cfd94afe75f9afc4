import { changed, filesOf, inFields, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** Days, letters, names and notes in forms that nobody means, and what the fields beside them contradict. */
export const forms = (files: Files): readonly Mutation[] => [
  ...['claims', 'utterances', 'disagreements'].flatMap((folder) =>
    filesOf(files, folder)
      .slice(0, 1)
      .flatMap((file) => [...dayForms(files, file), ...letterForms(files, file)]),
  ),
  // A review of an article in another script may have its words.
  ...filesOf(files, 'utterances')
    .slice(0, 1)
    .flatMap((file) =>
      changed(files, 'forms', {
        [file]: [['a word of another script that looks like ours', add('So it is, like АР.')]],
      }),
    ),
  ...filesOf(files, 'claims')
    .slice(0, 3)
    .flatMap((file) => confidenceFaults(files, file)),
  ...filesOf(files, 'articles').flatMap((file) => articleFaults(files, file)),
  ...nameFaults(files),
  ...changed(files, 'forms', {
    'events.yaml': [
      ['an event that nothing dates', event('Something happened')],
      ['an event that says so', event('Apparently on this day, something happened'), 'it is told'],
    ],
  }),
];

const add =
  (more: string): Change[1] =>
  (text) =>
    `${text}\n${more}\n`;

const dayForms = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'forms', {
    [file]: [
      ['a wrong weekday behind a day', add('So on 6 November 2018, a Monday.')],
      ['a wrong weekday before brackets', add('So on Monday (6 November 2018).')],
      ['a month cut short', add('So on 31 Nov 2018.')],
      ['a day of the calendar of machines', add('So on 2018-11-31.')],
      ['a day in figures', add('So on 11/06/2018.')],
      ['a year of five digits', add('So on 6 November 20118.')],
      ['a range that goes back', add('So on 27–21 March 2022.')],
      ['a time that there is not', add('So on that day at 25:61.')],
      ['a day to be written', add('So on xx November 2018.')],
      ['a month of another language', add('So on 6 Novembre 2018.')],
      ['a right day with its weekday', add('So on 6 November 2018, a Tuesday.'), 'it is that weekday'],
      ['a range that goes on', add('So on 21–27 March 2022.'), 'it goes forward'],
    ],
  });

const letterForms = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'forms', {
    [file]: [
      ['a letter for a figure', add('So in 2O18.')],
      ['letters that were joined in print', add('It is ﬁlled.')],
      ['small capitals', add('It is ꜱᴏ ᴛʜᴇʀᴇ.')],
      ['a Cherokee letter', add('Ꮪuch it is.')],
      ['an Armenian letter', add('Sօ it is.')],
      ['a sentence in capitals', add('SO SAY ALL OF THE REPORTS HERE.')],
      ['a formula', add('It is C6H12O6.'), 'its letters are none of figures'],
    ],
  });

function confidenceFaults(files: Files, file: string): readonly Mutation[] {
  const has = /^confidence: (.*)$/m.exec(files.get(file) ?? '')?.[1];
  const other = has === 'high' ? 'low' : 'high';
  const told = (sentence: string): Change[1] => inWords((words) => `${words}\n${sentence}\n`);
  return changed(files, 'forms', {
    [file]: [
      ['another confidence with an adverb', told(`Our confidence is therefore ${other}.`)],
      ['another confidence that is held', told(`We hold this with ${other} confidence.`)],
      [
        'another confidence of somebody else',
        told(`The agencies hold this with ${other} confidence.`),
        'it is not ours',
      ],
    ],
  });
}

const articleFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'forms', {
    [file]: [
      [
        'a note on a misprint with other words',
        inFields((text) => text.replace(/(misprints:\n(?: {4}| {2}- )quote: .*\n {4}note: ).*/, '$1“zzqx” for “so”.')),
      ],
      [
        'a title that is said to be the other’s',
        inFields((text) =>
          text.replace(
            /^( {4}finding: ).*$/m,
            `$1${/^titleBy: us$/m.test(text) ? 'The title here is the outlet’s.' : 'The title here is our description.'}`,
          ),
        ),
      ],
    ],
  });

const nameFaults = (files: Files): readonly Mutation[] => {
  const named =
    (change: (name: string) => string): Change[1] =>
    (text) =>
      text.replace(
        /^( {2}name: )"?([^"\n]+?)"?$/m,
        (_, head: string, name: string) => `${head}${JSON.stringify(change(name))}`,
      );
  return changed(files, 'forms', {
    'people.yaml': [
      ['a name with a comma at its end', named((name) => `${name},`)],
      ['a name with an address', named((name) => `${name} <a@b.example>`)],
    ],
    'outlets.yaml': [['a name with a dash at its end', named((name) => `${name} –`)]],
  });
};

const event =
  (title: string): Change[1] =>
  (text) =>
    `${text}- date: 2001-02-03\n  title: ${title}\n  kind: background\n`;
