import {
  changed,
  filesOf,
  inFields,
  inParagraph,
  inWord,
  inWords,
  type Change,
  type Files,
  type Mutation,
} from './mutation.ts';
import { agreement } from './agreement.ts';
import { evidence } from './evidence.ts';
import { company } from './company.ts';
import { forms } from './forms.ts';
import { judgements } from './judgements.ts';
import { promises } from './promises.ts';
import { signs } from './signs.ts';
import { voices } from './voices.ts';
import { ownWords } from './words.ts';

/** Faults of every kind, made in whatever content there is. */
export function mutationsOf(files: Files): readonly Mutation[] {
  const [articles, claims, utterances, disagreements] = ['articles', 'claims', 'utterances', 'disagreements'].map(
    (folder) => filesOf(files, folder),
  );
  return [
    ...spread(articles).flatMap((file) => [
      ...letters(files, file),
      ...structure(files, file),
      ...components(files, file),
    ]),
    ...spread(claims).flatMap((file) => [...marks(files, file), ...fields(files, file), ...reviews(files, file)]),
    ...spread(utterances).flatMap((file) => fields(files, file)),
    ...spread(disagreements).flatMap((file) => fields(files, file)),
    ...lists.flatMap((file) => listFaults(files, file)),
    ...bytes(files, [articles?.[0], claims?.[0], 'sources.yaml']),
    ...fileFaults(files, claims?.[0] ?? '', articles?.[0] ?? ''),
    ...promises(files),
    ...judgements(files),
    ...voices(files),
    ...company(files),
    ...signs(files),
    ...agreement(files),
    ...evidence(files),
    ...ownWords(files),
    ...forms(files),
  ];
}

/** Two of each: what holds of one file and not of the next is seen. */
const spread = (all: readonly string[] = []): readonly string[] =>
  [all[0], all.at(-1)].filter((one) => one !== undefined);

function letters(files: Files, file: string): readonly Mutation[] {
  return changed(files, 'letters', {
    [file]: [
      ['a letter less', inWord((one) => one.slice(1))],
      ['a letter doubled', inWord((one) => one.charAt(0) + one)],
      ['two letters exchanged', inWord((one) => `${one.slice(0, 2)}${one[3] ?? ''}${one[2] ?? ''}${one.slice(4)}x`)],
      ['a capital', inWord((one) => one.toUpperCase())],
      ['a word less', inWord(() => '')],
      ['a word more', inWord((one) => `not ${one}`)],
      ['a homoglyph', inParagraph((words) => words.replace('o', 'о'))],
      ['a soft hyphen', inWord((one) => `${one.slice(0, 3)}\u00ad${one.slice(3)}`)],
      ['a zero-width space', inWord((one) => `${one.slice(0, 3)}\u200b${one.slice(3)}`)],
      ['a combining mark', inWord((one) => `${one}\u0301`)],
      ['a no-break space', inParagraph((words) => words.replace(' ', '\u00a0'))],
      ['another full stop', inParagraph((words) => `${words.slice(0, -1)}!`)],
      ['other quotation marks', inParagraph((words) => words.replace(/["“”]/, '«'))],
      ['another dash', inParagraph((words) => words.replace('-', '–'))],
      ['a direction override', inWord((one) => `\u202e${one}`)],
      ['an entity', inParagraph((words) => words.replace(' ', '&nbsp;'))],
      ['the paragraph twice', inParagraph((words) => `${words}\n\n${words}`)],
      ['the paragraph away', inParagraph(() => '')],
      ['two spaces', inParagraph((words) => words.replace(' ', '  ')), 'white space is shown as one space'],
      ['a line break in a line', inParagraph((words) => words.replace(' ', '\n')), 'white space is shown as one space'],
    ],
  });
}

function structure(files: Files, file: string): readonly Mutation[] {
  const around = (before: string, after = before): Change[1] => inWord((one) => before + one + after);
  return changed(files, 'structure', {
    [file]: [
      ['emphasis', around('*')],
      ['strong emphasis', around('**')],
      ['struck out', around('~~')],
      ['code', around('`')],
      ['a link', around('[', '](https://example.org)')],
      ['HTML', around('<b>', '</b>')],
      ['braces', around('{', '}')],
      ['a heading', inParagraph((words) => `## ${words}`)],
      ['a headline', inParagraph((words) => `# ${words}`)],
      ['an underlined heading', inParagraph((words) => `${words}\n---`)],
      ['a quotation', inParagraph((words) => `> ${words}`)],
      ['a list', inParagraph((words) => `- ${words}`)],
      ['a numbered list', inParagraph((words) => `1. ${words}`)],
      ['a task', inParagraph((words) => `- [x] ${words}`)],
      ['a rule', inParagraph((words) => `${words}\n\n---`)],
      ['a fence', inParagraph((words) => `\`\`\`\n${words}\n\`\`\``)],
      ['indented code', inParagraph((words) => `    ${words}`), 'an article has no code: it is the same paragraph'],
      ['a table', inParagraph((words) => `| ${words} |\n|---|`)],
      ['two paragraphs of one', inParagraph((words) => words.replace(/(?<=.{30}) /, '\n\n'))],
      ['a headline less', inWords((words) => words.replace(/^# /m, ''))],
      ['a footnote', inParagraph((words) => `${words}[^1]\n\n[^1]: Ours.`)],
      ['a comment', inParagraph((words) => `{/* ours */}\n\n${words}`), 'a comment is shown nowhere'],
      [
        'a title that is not printed',
        inFields((text) =>
          text.replace(/^title: .*$/m, 'title: Never printed').replace('titleBy: us', 'titleBy: outlet'),
        ),
      ],
      ['a byline that is not printed', inFields((text) => text.replace(/^byline: .*$/m, 'byline: Never Printed'))],
      ['another hash', inFields((text) => text.replace(/^sha256: ..../m, 'sha256: 0000'))],
      [
        'a note on words that are not there',
        inFields((text) => text.replace(/(?<=\n {2}- quote: )"?[^\n]*/, 'never printed')),
      ],
    ],
  });
}

function components(files: Files, file: string): readonly Mutation[] {
  const first = (change: (tag: string) => string): Change[1] =>
    inWords((words) => words.replace(/<Claim id="[^"]*" \/>/, (tag) => change(tag)));
  const folded = (change: (tag: string) => string): Change[1] =>
    inWords((words) => words.replace(/<NotReporting[^>]*>/, (tag) => change(tag)));
  return changed(files, 'components', {
    [file]: [
      ['a callout less', first(() => '')],
      ['a callout twice', first((tag) => `${tag}\n\n${tag}`)],
      ['a callout without an id', first(() => '<Claim />')],
      ['a callout of nothing', first(() => '<Claim id="" />')],
      ['two ids', first((tag) => tag.replace(' />', ' id="other" />'))],
      ['an unknown id', first((tag) => tag.replace('id="', 'id="un'))],
      ['an id as code', first((tag) => tag.replace(/"([^"]*)"/, '{"$1"}'))],
      ['a callout with words in it', first((tag) => tag.replace(' />', '>Ours.</Claim>'))],
      ['an attribute more', first((tag) => tag.replace(' />', ' open />'))],
      [
        'two callouts exchanged',
        inWords((words) => words.replace(/(<Claim id="[^"]*" \/>)(.*?)(<Claim id="[^"]*" \/>)/s, '$3$2$1')),
      ],
      ['a callout in a line', first((tag) => `Words ${tag}`)],
      [
        'a callout above its words',
        inWords((words) => words.replace(/\n\n([^\n]+)\n\n(<Claim id="[^"]*" \/>)\n/, '\n\n$2\n\n$1\n')),
      ],
      ['an unknown component', first((tag) => `${tag}\n\n<Video src="x" />`)],
      ['a misspelled component', first((tag) => tag.replace('Claim', 'claim'))],
      ['folded away without saying what', folded(() => '<NotReporting>')],
      ['folded away as nothing', folded(() => '<NotReporting what="">')],
      ['a join that is none', folded((tag) => tag.replace('>', ' joins="nonsense">'))],
      ['folded away and not closed', inWords((words) => words.replace('</NotReporting>', ''))],
      ['closed and not opened', inWords((words) => `${words}\n</NotReporting>\n`)],
      ['a standfirst below', inWords(standfirstBelow)],
      ['a script', first((tag) => `${tag}\n\n<script>alert(1)</script>`)],
      ['an import', inWords((words) => `\nimport x from 'y';\n${words}`)],
      ['an expression', first((tag) => `${tag}\n\n{1 + 1}`)],
    ],
  });
}

/** The last of several paragraphs, as if it stood below the headline. */
function standfirstBelow(words: string): string {
  const [, ...below] = [...words.matchAll(/\n\n((?![<#>|{-])[^\n]{40,})(?=\n)/g)];
  const last = below.at(-1)?.[1];
  return last === undefined ? words : words.replace(last, () => `<Standfirst>\n\n${last}\n\n</Standfirst>`);
}

const quote = /^quote: "(.*)"$/m;

function marks(files: Files, file: string): readonly Mutation[] {
  const to = (change: (words: string) => string): Change[1] =>
    inFields((text) => text.replace(quote, (_, words: string) => `quote: "${change(words)}"`));
  return changed(files, 'marks', {
    [file]: [
      ['a word more', to((words) => `${words} never`)],
      ['a letter less', to((words) => words.slice(0, -3) + words.slice(-2))],
      ['a capital', to((words) => words.toUpperCase())],
      ['no words', to(() => '')],
      ['one word that stands often', to(() => 'the')],
      ['a prefix that is not before', inFields((text) => text.replace(quote, '$&\nprefix: never before'))],
      ['a suffix that is not after', inFields((text) => text.replace(quote, '$&\nsuffix: never after'))],
      ['two spaces', to((words) => words.replace(' ', '  ')), 'white space may differ'],
    ],
  });
}

/** Every field of a file with front matter, given what it may not have. */
function fields(files: Files, file: string): readonly Mutation[] {
  const all = fieldChanges(files.get(file) ?? '');
  return changed(files, 'fields', { [file]: all.map(([what, change]) => [what, inFields(change)]) });
}

function fieldChanges(text: string): readonly Change[] {
  const lines = text.split('\n').flatMap((line, index) => {
    const found = /^(\s*(?:- )?)([a-zA-Z]+): (.+)$/.exec(line);
    return found ? [{ index, before: found[1] ?? '', key: found[2] ?? '', value: found[3] ?? '' }] : [];
  });
  const seen = new Set<string>();
  return lines.flatMap(({ index, before, key, value }) => {
    const name = before.trim() + key;
    if (seen.has(name)) return [];
    seen.add(name);
    const set = (wrong: string) => (whole: string) =>
      whole
        .split('\n')
        .map((line, at) => (at === index ? `${before}${key}: ${wrong}` : line))
        .join('\n');
    return wrongValues(key, value).map(([what, wrong]): Change => [`${key}: ${what}`, set(wrong)]);
  });
}

const dates = ['date', 'published', 'said', 'taken'];
const references = ['article', 'speaker', 'source', 'utterance', 'claim', 'outlet', 'base'];
const words = [
  'summary',
  'title',
  'name',
  'note',
  'change',
  'text',
  'publisher',
  'question',
  'open',
  'says',
  'occasion',
  'extract',
  'about',
  'finding',
  'missingContext',
];
const choices = ['kind', 'rating', 'confidence', 'stance', 'titleBy'];

function wrongValues(key: string, value: string): readonly (readonly [what: string, wrong: string])[] {
  const isUnknown = value === 'null';
  return [
    ['of another kind', '{ a: 1 }'],
    ...(dates.includes(key) && !isUnknown
      ? ([
          ['a day that is not', '2022-02-30'],
          ['a month that is not', '2022-13'],
          ['the year 0', '0000'],
          ['a year before print', '0022-11-08'],
          ['a year to come', '2099-01-01'],
          ['the last year', '9999'],
          ['a time', '2022-11-08T10:00:00Z'],
          ['words', 'last Tuesday'],
        ] as const)
      : []),
    ...(references.includes(key)
      ? ([
          ['what does not exist', 'no-such-thing'],
          ['a key of objects', '__proto__'],
          ['in capitals', value.toUpperCase()],
        ] as const)
      : []),
    ...(words.includes(key) && !isUnknown
      ? ([
          ['nothing visible', '"\\u200b\\u200b"'],
          ['only spaces', '"   "'],
          ['a control character', '"a\\u0007b"'],
          ['a direction override', '"a\\u202eb"'],
        ] as const)
      : []),
    ...(choices.includes(key)
      ? ([
          ['no such value', 'sublime'],
          ['in capitals', value.toUpperCase()],
        ] as const)
      : []),
    ...(key === 'url'
      ? ([
          ['a script', 'javascript:alert(1)'],
          ['credentials', 'https://user:secret@example.org/'],
          ['a broken host', '"https://[oops"'],
          ['a tab in it', '"https://exa\\tmple.org/"'],
          ['a line break in it', '"https://example.org/\\na"'],
          ['no host', '"https:///a"'],
          ['a local file', 'file:///etc/passwd'],
          ['no scheme', 'example.org'],
        ] as const)
      : []),
    ...(key === 'language'
      ? ([
          ['no language', 'xx'],
          ['a name', 'English'],
          ['a bad tag', 'e'],
        ] as const)
      : []),
  ];
}

function reviews(files: Files, file: string): readonly Mutation[] {
  const add =
    (more: string): Change[1] =>
    (text) =>
      `${text}\n${more}\n`;
  return changed(files, 'reviews', {
    [file]: [
      ['a script', add('<script>alert(1)</script>')],
      ['a link that runs', add('[a](javascript:alert(1))')],
      ['a link to no page', add('[a](../no-such-claim/)')],
      ['a link to no place', add('[a](#no-such-place)')],
      ['a link to a draft’s or no article', add('[a](/articles/no-such-article/)')],
      ['a picture', add('![a](https://example.org/a.png)')],
      ['a heading of the page’s own', add('# content')],
      ['a control character', add('a\u0007b')],
      ['a direction override', add('a\u202eb')],
      ['no reason', inWords(() => '\n')],
      ['a reason of nothing visible', inWords(() => '\n\n\u200b\u200b\n')],
      ['an unknown field', inFields((text) => text.replace('\n---', '\nlength: 3\n---'))],
      ['a field twice', inFields((text) => text.replace('\n---', '\nkind: factual\n---'))],
      ['words of braces', add('{import} <not a tag'), 'a review is plain Markdown'],
      [
        'history out of order',
        inFields((text) => text.replace(/(history:\n)/, '$1  - date: 2999-01-01\n    change: Later.\n')),
      ],
    ],
  });
}

const lists = ['sources.yaml', 'publishers.yaml', 'people.yaml', 'outlets.yaml', 'events.yaml'];

function listFaults(files: Files, file: string): readonly Mutation[] {
  const text = files.get(file) ?? '';
  const isNamed = file !== 'events.yaml';
  return [
    ...changed(files, 'lists', { [file]: fieldChanges(text) }),
    ...changed(files, 'lists', {
      [file]: [
        ['an alias that is not', (all) => `${all}\n${isNamed ? 'a-b: *nobody' : '- *nobody'}\n`],
        ['an unknown tag', (all) => `${all}\n${isNamed ? 'a-b: !!js/function x' : '- !!js/function x'}\n`],
        ['a key of objects', (all) => (isNamed ? `${all}\n__proto__:\n  name: x\n` : all)],
        ['an id in capitals', (all) => (isNamed ? all.replace(/^[a-z]/m, (one) => one.toUpperCase()) : all)],
        ['an entry twice', (all) => (isNamed ? `${all}\n${/^[a-z][^]*?(?=\n\S|$)/m.exec(all)?.[0] ?? ''}\n` : all)],
        ['a bracket that is not closed', (all) => `${all}\n[`],
        ['a tab for spaces', (all) => all.replace(/\n {2}/, '\n\t')],
        ['an aliased bomb', (all) => `${all}\n${isNamed ? 'a-b: &a [x, x]\nc-d: [*a, *a]' : '- &a [x]\n- [*a]'}\n`],
        ['two documents', (all) => `${all}\n---\n${all}`],
      ],
    }),
  ];
}

function bytes(files: Files, some: readonly (string | undefined)[]): readonly Mutation[] {
  const encoder = new TextEncoder();
  return some
    .filter((file) => file !== undefined)
    .flatMap((file) => {
      const text = files.get(file) ?? '';
      const plain = encoder.encode(text);
      const middle = Math.floor(plain.length / 2);
      const put = (...more: readonly number[]): Uint8Array =>
        Uint8Array.from([...plain.subarray(0, middle), ...more, ...plain.subarray(middle)]);
      const made: readonly (readonly [what: string, bytes: Uint8Array | string, harmless?: string])[] = [
        ['a byte that is no UTF-8', put(0xff)],
        ['a cut character', put(0xe2, 0x80)],
        ['a surrogate', put(0xed, 0xa0, 0x80)],
        ['NUL', put(0)],
        ['ESC', put(0x1b)],
        ['BEL', put(7)],
        ['DEL', put(0x7f)],
        ['an overlong slash', put(0xc0, 0xaf)],
        ['UTF-16 without a mark', Uint8Array.from(Buffer.from(text, 'utf16le'))],
        ['two byte order marks', `\ufeff\ufeff${text}`],
        ['a character that was lost', `${text}\ufffd`],
        ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))],
        ['CR only', text.replaceAll('\n', '\r')],
        ['CR LF', text.replaceAll('\n', '\r\n'), 'lines end as editors of some systems end them'],
        ['a byte order mark', `\ufeff${text}`, 'it is read past'],
        ['nothing', ''],
        ['spaces', '   \n'],
        ['the half of it', plain.subarray(0, middle)],
      ];
      return made.map(([what, to, harmless]) => ({
        kind: 'bytes',
        what,
        file,
        bytes: to,
        ...(harmless ? { harmless } : {}),
      }));
    });
}

/** Lists that need not be there. */
const optional = ['events.yaml', 'publishers.yaml'];

function fileFaults(files: Files, claim: string, article: string): readonly Mutation[] {
  const text = (file: string): string => files.get(file) ?? '';
  const copy = (file: string, what: string, { from = claim, harmless = '' } = {}): Mutation => ({
    kind: 'files',
    what,
    file,
    bytes: text(from),
    ...(harmless ? { harmless } : {}),
  });
  const disagreement = [...files.keys()].find((file) => file.startsWith('disagreements/')) ?? '';
  const original = [...files.keys()].find((file) => file.startsWith('originals/')) ?? '';
  return [
    ...[claim, article, original, 'sources.yaml', 'publishers.yaml', 'people.yaml', 'outlets.yaml', 'events.yaml'].map(
      (file): Mutation => ({
        kind: 'files',
        what: 'away',
        file,
        bytes: null,
        ...(optional.includes(file) ? { harmless: 'there need be none, and it is noted' } : {}),
      }),
    ),
    copy('claims/Capital-Name.md', 'a name in capitals'),
    copy('claims/with space.md', 'a name with a space'),
    copy('claims/single.md', 'a name of one word'),
    copy('claims/note-of-it.md', 'a name that is the page’s own'),
    ...['content', 'disagreements', 'header-search', 'note-of-it'].map((id) =>
      copy(`disagreements/${id}.md`, 'a name that is a place of the page’s own', { from: disagreement }),
    ),
    copy('claims/.left-behind.md', 'a name that begins with a dot', { harmless: 'it is passed over, and noted' }),
    copy('claims/more~/a-b.md', 'a folder that an editor leaves', { harmless: 'it is passed over, and noted' }),
    copy('claims/double--hyphen.md', 'a name with two hyphens'),
    copy('claims/another-ending.txt', 'another ending'),
    copy('claims/an-old.mdx', 'the ending of an article'),
    copy(`claims/${'long-'.repeat(46)}name.md`, 'a name of 230 letters'),
    copy('claim/a-b.md', 'a folder that is misspelled'),
    copy('Claims/a-b.md', 'a folder in capitals'),
    copy('notes.txt', 'a stray file'),
    copy('originals/stray.md', 'a stray original'),
    copy(`claims/deeper/${claim.split('/').at(-1) ?? ''}`, 'the same id twice'),
    copy('articles/copy-of-one.mdx', 'an article twice', { from: article }),
    copy('README.md', 'a guide', { harmless: 'a guide for editors is no content' }),
    copy('.DS_Store', 'what a system leaves', { harmless: 'it is passed over' }),
    copy('claims/a-b.md~', 'what an editor leaves', { harmless: 'it is passed over' }),
    copy('originals/unused.txt', 'an original that nobody names', {
      from: original,
      harmless: 'it is noted, and not published',
    }),
  ];
}
