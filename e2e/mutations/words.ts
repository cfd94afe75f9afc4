import { changed, filesOf, inFields, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** What is wrong with words of ours by themselves: their marks, letters and days, and what they tell of the fields. */
export const ownWords = (files: Files): readonly Mutation[] => [
  ...['claims', 'utterances', 'disagreements'].flatMap((folder) =>
    filesOf(files, folder)
      .slice(0, 1)
      .flatMap((file) => [...markFaults(files, file), ...reasonFaults(files, file), ...titleFaults(files, file)]),
  ),
  ...filesOf(files, 'claims')
    .slice(0, 2)
    .flatMap((file) => toldFaults(files, file)),
  ...changed(files, 'words', {
    'people.yaml': [
      ['a name for somebody that nobody uses', inEntry('name', (name) => `${name} “the never-so-called”`)],
      ['a letter of another script in a name', inEntry('name', alike)],
      ['text cut at a number sign', (text) => text.replace(/^( {2}role: )"?([^"\n]+)"?$/m, '$1$2 #1 of two')],
    ],
    'outlets.yaml': [
      ['a description that quotes what nobody said', inEntry('about', () => '“words that nobody has ever said”')],
    ],
    'sources.yaml': [['a letter of another script in a name', inEntry('publisher', alike)]],
  }),
];

/** The first letter that has a twin in Cyrillic, behind a Latin one. */
const alike = (text: string): string =>
  text.replace(/(?<=[a-z])[aeo]/, (one) => ({ a: 'а', e: 'е', o: 'о' })[one] ?? one);

/** The first entry of a list that has such a field, with the field changed. */
function inEntry(key: string, change: (value: string) => string): Change[1] {
  return (text) => {
    const all = [...text.matchAll(new RegExp(`^ {2}${key}: "?([^"\\n]+?)"?$`, 'gm'))];
    const found = all.find(([, value = '']) => value !== 'null' && change(value) !== value);
    return found ? text.replace(found[0], () => `  ${key}: ${JSON.stringify(change(found[1] ?? ''))}`) : text;
  };
}

const add =
  (more: string): Change[1] =>
  (text) =>
    `${text}\n${more}\n`;

const never = 'words that nobody has ever said';

const markFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'quotation marks', {
    [file]: [
      ['a mark never closed', add(`It is “${never}.`)],
      ['a mark never opened', add(`It is ${never}”.`)],
      ['primes', add(`It is ″${never}″.`)],
      ['ornaments', add(`It is ❝${never}❞.`)],
      ['wide ones', add(`It is ＂${never}＂.`)],
      ['backticks', add(`It is \\\`\\\`${never}''.`)],
      ['closing ones twice', add(`It is ”${never}”.`)],
      ['angles that point inwards', add(`It is »${never}«.`)],
      ['corners', add(`It is 「${never}」.`)],
      ['as entities', add(`It is &ldquo;${never}&rdquo;.`)],
      ['a block quotation', add(`\n> ${never}`)],
      ['a list in a block quotation', add(`\n> - ${never}`)],
    ],
  });

const reasonFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'words', {
    [file]: [
      ['a letter of another script', add('Wоrds.')],
      ['a Greek letter', add('Μore.')],
      ['an accent by itself', add('Cafe\u0301.')],
      ['letters for formulas', add('In 𝐌𝐨𝐬𝐭.')],
      ['a hidden space, as an entity', add('Wo&#8203;rds.')],
      ['a forced direction, as an entity', add('It is &#x202E;eurt&#x202C;.')],
      ['a day that there is not', add('So on 31 November 2022.')],
      ['a day of another month', add('So on the 30th of February.')],
      ['a wrong weekday', add('So on Friday 7 November 2022.')],
      ['what waits to be written', add('TODO: more.')],
      ['another encoding', add('Itâ€™s so.')],
      ['a right day', add('So on Monday 7 November 2022.'), 'there is such a day'],
      ['words in another script', add('Пока, μm, بروك, é.'), 'every script may be written'],
      ['an apostrophe and minutes', add('The ’90s, at 40° 26′.'), 'these are no quotation marks'],
    ],
  });

function titleFaults(files: Files, file: string): readonly Mutation[] {
  const title = (change: (text: string) => string): Change[1] =>
    inFields((text) =>
      text.replace(
        /^(summary|question): "?(.*?)"?$/m,
        (_, key: string, words: string) => `${key}: ${JSON.stringify(change(words))}`,
      ),
    );
  return changed(files, 'titles', {
    [file]: [
      ['a verdict first', title(() => 'Inaccurate: what was said of it')],
      ['a verdict last', title(() => 'What was said of it: false')],
      ['a verdict in capitals', title(() => 'What was said is FALSE of it')],
      ['capitals', title(() => 'WHAT SOMEBODY ONCE SAID OF IT')],
      ['a letter', title((words) => words.slice(0, 1))],
      ['only a number', title(() => '2022 …')],
      ['a mark never closed', title(() => '“What was said of it')],
      [
        'cut at a number sign',
        inFields((text) => text.replace(/^(summary|question): .*$/m, '$1: What was said in part #1 of it')),
      ],
    ],
  });
}

const entry = (change: string): Change[1] =>
  inFields((text) =>
    text.replace(/\n---$/, `\n  - date: ${lastDay(text)}\n    change: ${JSON.stringify(change)}\n---`),
  );
const lastDay = (text: string): string => [...text.matchAll(/^ {2}- date: "?([\d-]+)/gm)].at(-1)?.[1] ?? '';

const toldFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'told', {
    [file]: [
      [
        'another confidence in the reason',
        inWords((words) => `${words}\nOur confidence is ${otherThan(files.get(file) ?? '')}.\n`),
      ],
      ['a second first entry', entry('First published.')],
      ['no first entry', inFields((text) => text.replace('change: First published.', 'change: Reworded.'))],
      ['a new confidence in words only', entry('Confidence raised from low to high.')],
      ['a new rating in words only', entry('Rating changed from “Accurate” to “Inaccurate”.')],
      ['what was reworded', entry('Title reworded.'), 'it is told'],
    ],
  });

const otherThan = (text: string): string => (/^confidence: high$/m.test(text) ? 'low' : 'high');
