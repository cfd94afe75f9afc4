import { changed, filesOf, inFields, inWords, type Change, type Files, type Mutation } from './mutation.ts';

/** What does not agree with what stands elsewhere: names, days, addresses, titles, and entries that stand twice. */
export const company = (files: Files): readonly Mutation[] => [
  ...names(files),
  ...filesOf(files, 'articles').flatMap((file) => articleFaults(files, file)),
  ...filesOf(files, 'disagreements')
    .slice(0, 2)
    .flatMap((file) => sideFaults(files, file)),
  ...titleFaults(files),
  ...eventFaults(files),
  ...filesOf(files, 'claims')
    .slice(0, 1)
    .flatMap((file) => [...linkFaults(files, file), ...fieldFaults(files, file)]),
];

const valueOf = (text: string, key: string): string => new RegExp(`^ *${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
const bare = (value: string): string => value.replace(/^"(.*)"$/, '$1');
/** Letters of one case, where there are cases. */
const otherCase = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
const set = (key: string, change: (value: string) => string): Change[1] =>
  inFields((text) =>
    text.replace(
      new RegExp(`^( *(?:- )?${key}: )(.*)$`, 'm'),
      (_, before: string, value: string) => before + JSON.stringify(change(bare(value))),
    ),
  );
const isPlain = (text: string): boolean => text === otherCase(text);

function names(files: Files): readonly Mutation[] {
  const [outlet = '', other] = [...(files.get('outlets.yaml') ?? '').matchAll(/^ {2}name: (.*)$/gm)].map(
    ([, name]) => name,
  );
  const lists = ['people.yaml', 'publishers.yaml'];
  const named = (name: string): string => `\nanother-one:\n  name: ${JSON.stringify(name)}\n  about: So.\n`;
  const asOutlet = (text: string): string =>
    other === undefined ? text : text.replace(/^( {2}name: ).*$/m, (_, before: string) => before + otherCase(outlet));
  return [
    ...changed(files, 'names', {
      'publishers.yaml': [
        ['an outlet’s, in another case', (text) => (isPlain(outlet) ? text : text + named(otherCase(outlet)))],
      ],
      'people.yaml': [['an outlet’s', asOutlet]],
      'sources.yaml': [
        ['an origin twice', (text) => text.replace(/^( {2}origin: \[)([^,\]]+)/m, '$1$2, $2')],
        [
          'the publisher’s own copy',
          (text) =>
            text.replace(
              /^ {2}publisher: (.*)\n((?! {2}via)(?: {2}.*\n)*?)(?= {2}url)/m,
              (all, name: string) => `${all}  via: ${name}\n`,
            ),
        ],
      ],
    }),
    ...changed(
      files,
      'names',
      Object.fromEntries(
        lists.map((list) => [
          list,
          [['an address', (text: string) => text.replace(/^( {2}name: ).*$/m, '$1https://x.example/')]],
        ]),
      ),
    ),
  ];
}

function articleFaults(files: Files, file: string): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const others = filesOf(files, 'articles').filter((one) => one !== file);
  const url = valueOf(files.get(others[0] ?? '') ?? '', 'url');
  const isOurs = /^titleBy: us$/m.test(text);
  const ours = (change: (title: string) => string): Change[1] => (isOurs ? set('title', change) : (all) => all);
  return changed(files, 'articles', {
    [file]: [
      ['the address of another', (all) => (url === '' ? all : set('url', () => url)(all))],
      ['a title of ours that names nobody', ours(() => 'A report of some day')],
      ['a title of ours with another day', ours((title) => title.replace(/(?<=, (?:\d+ )?\p{L}+ )\d{4}/u, '1999'))],
      ['a point of provenance twice', inFields((all) => all.replace(/^( {2}- point: .*\n(?: {4}.*\n)+)/m, '$1$1'))],
      ['a prompt as the byline', asByline],
      ['a heading too deep', inWords((words) => words.replace(/^## /m, '##### '))],
      ['a subheading as the headline', inWords((words) => words.replace(/^## /m, '# '))],
      [
        'an address as what is folded away',
        inWords((words) => words.replace(/what="[^"]*"/, 'what="https://x.example/"')),
      ],
    ],
  });
}

function asByline(text: string): string {
  const [, words = ''] = /<NotReporting[^>]*>\n\n([^\n.!?]{3,90})\n/.exec(text) ?? [];
  return words === ''
    ? text
    : inFields((all) => all.replace(/^byline: .*$/m, `byline: ${JSON.stringify(words)}`))(text);
}

const sideFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'disagreements', {
    [file]: [
      ['what no outlet says', inFields((text) => text.replace(/^( {4}says: ['"]?)\S+/m, '$1Nobody'))],
      ['no question', inFields((text) => text.replace(/[?？؟]/, '.'))],
      ['a side twice', inFields((text) => text.replace(/^(articles:\n)((?: {2}.*\n){2})/m, '$1$2$2'))],
      ['a source twice', inFields((text) => text.replace(/^(sources:\n)((?: {2}.*\n){2})/m, '$1$2$2'))],
    ],
  });

/** Titles that only look different. */
function titleFaults(files: Files): readonly Mutation[] {
  const [first = '', second = ''] = filesOf(files, 'claims');
  const title = bare(valueOf(files.get(first) ?? '', 'summary'));
  const to = (change: (text: string) => string): Change[1] => set('summary', () => change(title));
  return changed(files, 'titles', {
    [second]: [
      ['in another case', to(otherCase)],
      ['with another sign', to((text) => `${text} –`.slice(0, 75))],
      ['with a no-break space', to((text) => text.replace(' ', '\u00a0'))],
    ],
  });
}

function eventFaults(files: Files): readonly Mutation[] {
  const moved =
    (kind: string, date: string): Change[1] =>
    (text) =>
      text.replace(
        new RegExp(`^- date: .*(\\n {2}title: .*\\n {2}kind: ${kind}\\n {2}claim: )`, 'm'),
        `- date: ${date}$1`,
      );
  const shown = [
    ...(files.get('sources.yaml') ?? '').matchAll(/^([a-z][\w-]*):\n(?: {2}(?!published:).*\n)* {2}published: \d/gm),
  ];
  const ids = shown.map(([, id]) => id).join('|');
  const dated = new RegExp(
    `^- date: .*\\n {2}title: .*\\n {2}kind: (?!vote).*\\n(?: {2}claim: .*\\n)? {2}source: (?:${ids})$`,
    'm',
  );
  return changed(files, 'events', {
    'events.yaml': [
      ['one twice', (text) => text + (/^- date: .*\n(?: {2}.*\n)+/.exec(text)?.[0] ?? '')],
      ['an article on another day', moved('article', '1999-01-01')],
      ['what came after, long before', moved('aftermath', '1601')],
      [
        'a source that was before',
        (text) => text.replace(dated, (event) => event.replace(/date: .*/, 'date: 2026-10-31')),
      ],
      ['an address in a title', (text) => text.replace(/^( {2}title: "?)/m, '$1https://x.example/ ')],
    ],
  });
}

function linkFaults(files: Files, file: string): readonly Mutation[] {
  const add =
    (more: string): Change[1] =>
    (text) =>
      `${text}\n${more}\n`;
  return changed(files, 'links', {
    [file]: [
      ['to nothing', add('[a]()')],
      ['to a place without a name', add('[a](#)')],
      ['without words', add('See [](https://example.org/).')],
      ['with a title', add('[a](https://example.org/ "b")')],
      ['that reads as another', add('[example.com](https://example.org/)')],
      ['to a host of two scripts', add('[a](https://exаmple.org/)')],
      ['to a host of a few', add('[a](http://192.168.1.1/)')],
      ['that is not there', add('[a][b]')],
      ['of which only the address is there', add('[a]: https://example.org/')],
      ['a footnote', add('So.[^1]\n\n[^1]: Not so.')],
      ['a table without its line', add('| a | b |\n| 1 | 2 |')],
      ['a table with a cell too many', add('| a |\n|---|\n| 1 | 2 |')],
      ['that reads as it leads', add('[example.org](https://www.example.org/a)'), 'its words are where it leads'],
    ],
  });
}

const fieldFaults = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'plain fields', {
    [file]: [
      ['a tag', set('note', (text) => `<b>So:</b> ${text}`)],
      ['an entity', set('note', (text) => `So &amp; so: ${text}`)],
      ['strong words', set('note', (text) => `**So:** ${text}`)],
      ['a link', set('note', (text) => `[So](https://example.org/): ${text}`)],
      ['an address in a title', set('summary', () => 'See https://example.org/')],
    ],
  });
