import { around, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Reasoning } from '../read/reasoning.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const sign: Rule = {
  code: 'sign',
  says:
    'Our words have one space between two, after a full stop one, and none before it; figures are 0 to 9, and letters ' +
    'neither raised nor struck; no sign of Markdown or path is left in them; and in a reason neither a whole sentence is ' +
    'emphasised nor does a list begin with a year.',
  check: (drafts) => [...proseOf(drafts).flatMap(faultsIn), ...reasonsOf(drafts).flatMap(laidFaults)],
};

interface Slip {
  readonly pattern: RegExp;
  readonly found: string;
  readonly wanted: string;
}

const slips: readonly Slip[] = [
  { pattern: /\t/, found: 'a tab', wanted: 'a space' },
  { pattern: /\S {2,}\S/, found: 'two spaces', wanted: 'one' },
  { pattern: /\u00a0\S+\u00a0\S+\u00a0\S/, found: 'words that no line may part', wanted: 'plain spaces' },
  {
    pattern: /(?<![\p{L}.@/])\p{Ll}[\p{Ll}’]+\.\p{Lu}\p{Ll}|[”’)]\.\p{Lu}\p{Ll}/u,
    found: 'a full stop without a space behind it',
    wanted: 'a space',
  },
  { pattern: /(?<!\.)\.\.(?![./])/, found: 'two full stops', wanted: 'one, or three' },
  { pattern: /(?<=\p{L}) (?:[,;](?!\p{L})|\.(?=\s|$|\p{Lu}\p{Ll}))/u, found: 'a space before a sign', wanted: 'none' },
  { pattern: /\p{L}[\u2212\u2011]\p{L}/u, found: 'another sign than a hyphen', wanted: '- between the words' },
  { pattern: /\d[\u02b0-\u02b8\u1d2c-\u1d6a]/, found: 'raised letters', wanted: 'plain ones (218th)' },
  { pattern: /\p{L}[\u0334-\u0338]/u, found: 'struck letters', wanted: 'plain ones' },
  { pattern: /(?![0-9])\p{Nd}/u, found: 'a figure of another script', wanted: 'one of 0 to 9' },
  { pattern: /\p{L}’’\p{L}/u, found: 'two apostrophes', wanted: 'one' },
  {
    pattern: /(?<=^|\s)(?:\*\*(?=\p{L})(?!.*\*\*)|\*(?=\p{L})(?!.*\*))/u,
    found: 'a star of Markdown',
    wanted: 'the words without it',
  },
  { pattern: /\[\[/, found: 'a link of a wiki', wanted: '[words](address)' },
  { pattern: /(?<=^|[\s[])\.\.?\/[a-z]/, found: 'a path', wanted: '[words](path), so that it is a link' },
];

/** A sign of any: most texts have none, and are not read for each. */
const any =
  /[\t\u00a0\u2011\u2212\u02b0-\u02b8\u1d2c-\u1d6a\u0334-\u0338*]| [ ,;.]|\.\.|\.\p{Lu}|’’|\[\[|\.\/|(?![0-9])\p{Nd}/u;

/** Doubled apostrophes stand in words, wherever these are; what else is quoted is not ours. */
const faultsIn = remembering(({ place, text, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  const words = text.includes('’’') ? text : unquoted;
  if (isQuoted || !any.test(words)) return [];
  const slip = slips.find(({ pattern }) => pattern.test(words));
  if (!slip) return [];
  return [{ ...place, found: `${slip.found}: ${around(words, words.search(slip.pattern))}`, wanted: slip.wanted }];
});

interface Reasoned {
  readonly file: string;
  readonly reasoning: Reasoning;
}

const reasonsOf = ({ claims, utterances, disagreements }: Drafts): readonly Reasoned[] => [
  ...claims.values(),
  ...utterances.values(),
  ...disagreements.values(),
];

const emphasis = /<(?:em|strong)>([^<]+)</g;
const isSentence = (words: string): boolean => /[.!?]$/.test(words) && words.split(' ').length >= leastWords;
/** Fewer may be a name, or what is stressed. */
const leastWords = 4;
/** Of so many numbers the first is none of a list. */
const yearly = /<ol start="(\d{3,})"/;

const laidFaults = remembering(({ file, reasoning: { html, prose } }: Reasoned): readonly Fault[] => {
  const { line } = prose[0] ?? {};
  const year = yearly.exec(html)?.[1];
  return [
    ...([...html.matchAll(emphasis)].some(([, words = '']) => isSentence(words))
      ? [{ file, line, found: 'a sentence in emphasis', wanted: 'plain words' }]
      : []),
    ...(year === undefined
      ? []
      : [{ file, line, found: `a list from ${year} on`, wanted: `${year}\\. for a sentence that begins so` }]),
  ];
});
