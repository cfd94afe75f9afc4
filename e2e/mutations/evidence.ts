import { changed, filesOf, inFields, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** Evidence that leads elsewhere or is told as another, and what is told of a review and is not so. */
export const evidence = (files: Files): readonly Mutation[] => [
  ...addressFaults(files),
  ...filesOf(files, 'claims')
    .slice(0, 4)
    .flatMap((file) => [...rowFaults(files, file), ...signFaults(files, file), ...reviewFaults(files, file)]),
];

const put = (pattern: RegExp, to: string): Change[1] => inFields((text) => text.replace(pattern, to));
const add = (more: string): Change[1] => inWords((words) => `${words.trimEnd()}\n\n${more}\n`);

function addressFaults(files: Files): readonly Mutation[] {
  const at =
    (change: (url: string) => string): Change[1] =>
    (text) =>
      text.replace(
        /^( {2}url: )["']?(https?:\/\/[^\s"']*?\/[a-z][^\s"']*)["']?$/m,
        (_, head: string, url: string) => `${head}${JSON.stringify(change(url))}`,
      );
  return changed(files, 'addresses', {
    'sources.yaml': [
      ['cut short', at((url) => `${url.slice(0, -2)}...`)],
      ['a search instead of a page', at((url) => `https://www.google.com/search?q=${encodeURIComponent(url)}`)],
      ['a letter of another script', at((url) => `${url}-pаge`)],
    ],
  });
}

const firstNote = /^( {2}- source: .*\n(?: {4}(?!note).*\n)*? {4}note: ).*$/m;

const rowFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'rows', {
    [file]: [
      ['a note on a source in another language', put(firstNote, '$1"In Swahili: so."')],
      [
        'evidence once more, for a part',
        put(/^( {2}- source: .*\n)((?: {4}(?!part: ).*\n)+)(?= {2}- source|history)/m, '$1$2$1    part: so\n$2'),
      ],
    ],
  });

const signFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'signs', {
    [file]: [
      ['two full stops', add('So it is..')],
      ['no space behind a full stop', add('So it is now.That is all.')],
      ['a space before a comma', add('So it is , as was said.')],
      ['a link of a wiki', add('So it is, as [[another]] has it.')],
      ['a path that is read', add('So it is (it)[../it/] here.')],
      ['a list from a year on', add('2022. So it is.')],
      ['a space before a point of nothing', add('So it is in the file .gitignore.'), 'a name may begin with a point'],
    ],
  });

function reviewFaults(files: Files, file: string): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const entry = (lines: string): Change[1] =>
    inFields((all) => {
      const day = [...all.matchAll(/^ {2}- date: "?([\d-]+)/gm)].at(-1)?.[1] ?? '';
      return all.replace(/\n---$/, `\n  - date: ${day}\n${lines}\n---`);
    });
  const level = /^confidence: (.*)$/m.exec(text)?.[1] ?? '';
  const hasContext = /^missingContext: /m.test(text);
  const bare = (change: Change[1]): Change[1] => (hasContext ? (all) => all : change);
  const told = 'What it leaves out is now told beside the rating.';
  return changed(files, 'reviews', {
    [file]: [
      ['a confidence that was there', entry(`    change: Notes reworded.\n    confidence: ${level}`)],
      ['a context that is not there', bare(entry(`    change: ${told}`))],
      ['a context that counts, and is not there', bare(add('That counts as missing context.'))],
      ['a fragment as context', put(/^missingContext: .*$/m, 'missingContext: some of it')],
    ],
  });
}
