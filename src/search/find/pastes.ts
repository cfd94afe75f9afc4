/**
 * For tests and measures: kinds of text that a reader may paste, each as long as is asked for. Every sign and every
 * run of signs that a pattern of the search repeats or looks for is repeated in one of them.
 */
const repeated: Readonly<Record<string, string>> = {
  'one word': 'x',
  'words as common as any': 'the ',
  'telling words': 'election relations harbour ',
  'long words': `${'internationalisation'.repeat(4)} `,
  'letters alone': 'a ',
  'letters with full stops': 'U.S.',
  'short sentences': 'We have. ',
  'long sentences': `${'they met again and talked of what was to be done '.repeat(12)}. `,
  'full stops': '. ',
  ellipses: '... ',
  'words with ellipses': '… a ',
  commas: ', ',
  'commas with a verb of saying': ', said ',
  colons: ': ',
  semicolons: 'bad; ',
  'dashes with a capital': ' — A',
  dashes: '— ',
  hyphens: '-',
  'hyphenated words': 'a-b-',
  'marks that open': '“',
  'marks that close': '”',
  'straight marks': '"',
  'marks that open before words': '“a ',
  'quotations of one letter': '“a ”',
  'quoted sentences': '“Relations are bad and will be.” ',
  'apostrophes before letters': "'a",
  'apostrophes after letters': "a' ",
  contractions: "it's ",
  'no-break spaces': '\u00a0',
  spaces: ' ',
  tabs: '\t',
  'words in lines': 'a\n',
  'sentences in lines': 'one two three four\r\n',
  'words far apart': 'one two  ',
  digits: '12345 ',
  'sums of money': '$ 5 % ',
  brackets: '[a] ({',
  markup: '<b>&amp;',
  'addresses with shares': '%F0',
  'capitals that fold to two letters': 'ßİ',
  ligatures: 'ﷺ ',
  'letters with many marks': 'a\u0301\u0302\u0303',
  'joined pictures': '👨‍👩‍👧 ',
  'halves of characters': '\ud800',
  'characters that are not drawn': '\u00ad\u200b\u200d',
  'Arabic words': 'العلاقات سيئة ',
  'Chinese without spaces': '关系很坏',
  'Thai without spaces': 'ความสัมพันธ์',
};

/**
 * In a quotation, before what may be its attribution and is not: a pattern that gives back what it has taken is slow
 * where it finds what it looks for, and not what follows.
 */
const between: Readonly<Record<string, string>> = {
  'no-break spaces in a quotation': '\u00a0',
  'spaces in a quotation': ' ',
  'dashes in a quotation': '—',
  'commas in a quotation': ', ',
};

const upTo = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

export const pastes: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(repeated).map(([name, text]) => [name, (length: number) => upTo(text, length)] as const),
  ),
  ...Object.fromEntries(
    Object.entries(between).map(
      ([name, text]) =>
        [name, (length: number) => `one two three "${upTo(text, length)}x — Ab, he said: no” c`] as const,
    ),
  ),
  'every character': (length) =>
    Array.from({ length }, (_, at) => String.fromCharCode(33 + at))
      .join('')
      .toWellFormed(),
};
