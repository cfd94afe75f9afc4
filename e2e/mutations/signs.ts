import { changed, inFields, type Change, type Files, type Mutation } from './mutation.ts';

/** What is not seen, looks like something else, or would keep a parser busy: in every kind of file that has words. */
export const signs = (files: Files): readonly Mutation[] => [
  ...firstOf(files).flatMap((file) => [...hidden(files, file), ...endless(files, file), ...links(files, file)]),
  ...firstOf(files, 'articles').flatMap((file) => [...alike(files, file), ...deep(files, file)]),
];

/** One of each kind of file that has fields and words. */
const firstOf = (files: Files, ...folders: readonly string[]): readonly string[] =>
  (folders.length > 0 ? folders : ['claims', 'utterances', 'disagreements']).flatMap(
    (folder) => [...files.keys()].find((file) => file.startsWith(`${folder}/`)) ?? [],
  );

const add =
  (more: string): Change[1] =>
  (text) =>
    `${text}\n${more}\n`;

const hidden = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'characters', {
    [file]: [
      ['a control in the title of a link', add('[a](https://example.org "x&#7;y")')],
      ['a direction in the title of a link', add('[a](https://example.org "x&#x202e;y")')],
      ['a direction in an address of mail', add('[a](mailto:a&#x202e;b@example.org)')],
      ['a character that was lost', add('lo\ufffdt')],
      ['a character that was lost, as an entity', add('lo&#0;t')],
      ['code with a control', add('`a\u0007b`')],
      ['a second byte order mark', (text) => `\ufeff\ufeff${text}`],
      ['a no-break space for indentation', inFields((text) => text.replace('\n  - ', '\n\u00a0\u00a0- '))],
      ['a full-width colon', inFields((text) => text.replace(/^([a-z]+): /m, '$1： '))],
      ['a mark in a key', inFields((text) => text.replace(/^([a-z]+): /m, '\ufeff$1: '))],
      [
        'a homoglyph in a key',
        inFields((text) => text.replace(/^([a-z])([a-z]+): /m, (key) => key.replace(/[aeo]/, 'а'))),
      ],
      ['a number for words', inFields((text) => text.replace(/^(summary|question): .*$/m, '$1: 0x10'))],
      ['a front matter that is not closed', (text) => text.replace(/\n---\n/, '\n')],
      ['something before the front matter', (text) => ` ${text}`],
    ],
  });

/** A title of ours may be any. */
const inTitle = (change: (text: string) => string): Change[1] =>
  inFields((text) => (text.includes('titleBy: us') ? text : change(text)));

const alike = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'characters', {
    [file]: [
      ['a homoglyph in the title', inTitle((text) => text.replace(/^(title: [^e\n]*)e/m, '$1е'))],
      ['a no-break space in the title', inTitle((text) => text.replace(/^(title: \S+) /m, '$1\u00a0'))],
      ['a homoglyph in a callout', (text) => text.replace(/(<Claim id="[^"a]*)a/, '$1а')],
      ['a front matter that is not closed', (text) => text.replace(/\n---\n/, '\n')],
    ],
  });

const endless = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'endless', {
    [file]: [
      ['emphasis', add(`${'*a '.repeat(6000)}${'b* '.repeat(6000)}`)],
      ['pictures', add(`${'!['.repeat(5000)}${'](x)'.repeat(5000)}`)],
      ['brackets', add('['.repeat(20_000))],
      ['quotations', add('> '.repeat(5000))],
      ['cells', add(`${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|`)],
    ],
  });

const deep = (files: Files, file: string): readonly Mutation[] =>
  changed(files, 'endless', {
    [file]: [
      ['components', add(`${'<NotReporting what="x">\n\n'.repeat(3000)}x\n\n${'</NotReporting>\n\n'.repeat(3000)}`)],
      ['elements in a line', add(`${'<b>'.repeat(5000)}x${'</b>'.repeat(5000)}`)],
      ['cells', add(`${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|`)],
    ],
  });

function links(files: Files, file: string): readonly Mutation[] {
  // The disagreements stand on one page, higher up.
  const about = file.startsWith('disagreements/') ? '../about/' : '../../about/';
  return changed(files, 'links', {
    [file]: [
      ['to what runs', add('[a](javascript:alert(1))')],
      ['to what runs, by reference', add('[a][b]\n\n[b]: vbscript:x')],
      ['to a page that is not', add('[a](../no-such-page/)')],
      ['to an utterance that is not', add('[a](../../utterances/no-such-utterance/)')],
      ['to a source that is not', add('[a](../../sources/no-such-source/)')],
      ['to a place that is not', add(`[a](${about}#no-such-place)`)],
      ['from the root', add('[a](/claims/)')],
      ['to another site', add('[a](//example.org)')],
      ['with a password', add('[a](https://a:b@example.org/)')],
      ['to mail with words', add('[a](mailto:a@example.org?body=b)')],
      ['to no mail', add('[a](mailto:)')],
      ['to a local file', add('[a](file:///etc/passwd)')],
      ['to the web', add('[a](https://example.org/a?b#c)'), 'a whole address on the web'],
      ['to mail', add('[a](mailto:a@example.org)'), 'one address of mail'],
      ['to a page of every site', add(`[a](${about})`), 'a page that is published'],
    ],
  });
}
