/**
 * Which characters content may have. Controls, lone surrogates and characters that turn the direction of a line are
 * seen by nobody and change what is; directions may be told in pairs where words are an outlet's. The replacement
 * character stands where one was lost.
 */

/** Of no use in any text: controls other than white space, and what stands for a character that was lost. */
const unfit = /[[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufffd]--[\t\n\r]]/v;
/** Of no use in a line: controls, directions, what is not assigned, and what is not drawn. */
const unseen = /[\p{C}\p{DI}\u2028\u2029\u2800\ufffc\ufffd]/gu;
/** Joiners and variations, behind what is no Latin letter. */
const joined = /(?<=[^\p{Script=Latin}\p{C}\s])[\u200c\u200d\ufe0e\ufe0f]/gu;
/** Between words of scripts that have no spaces. */
const parted = /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b/gu;
/** White space, and directions that are told and not forced. */
const told = /[\t\n\r\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/;

/** Where a text has a character that it may not have. */
export interface Strange {
  readonly at: number;
  readonly name: string;
}

/**
 * The first character that no text may have: a control, half a character, one that was lost, a direction that is not
 * ended.
 */
export function strangeIn(text: string): Strange | undefined {
  const at = text.search(unfit);
  return at === -1 ? unpaired(text) : strange(text, at);
}

/**
 * As `strangeIn`, for names, titles and what else stands in one line: no direction is told in them, and nothing stands
 * there that is not seen, save what joins letters of scripts that need it, or the parts of one picture.
 */
export function strangeInLine(text: string): Strange | undefined {
  const joins = new Set([...text.matchAll(joined)].map(({ index }) => index));
  const found = [...text.matchAll(unseen)].find(({ index }) => !joins.has(index));
  return found && strange(text, found.index);
}

/**
 * As `strangeIn`, for words of ours in paragraphs: nothing stands in them that is not seen, save what tells the
 * direction of words in another script, and what parts them in scripts without spaces; and no direction is forced.
 */
export function strangeInProse(text: string): Strange | undefined {
  const found = strangeIn(text);
  if (found) return found;
  const kept = new Set([...text.matchAll(joined), ...text.matchAll(parted)].map(({ index }) => index));
  const hidden = [...text.matchAll(unseen)].find(({ index, 0: one }) => !kept.has(index) && !told.test(one));
  return hidden && strange(text, hidden.index);
}

/** Whether a text has anything to be seen: a letter, a digit or a sign. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text.replace(/[\p{DI}\u2800]/gu, ''));

/** Embeddings and overrides end with U+202C, isolates with U+2069, in their line. */
const ends: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const direction = /[\u202a-\u202e\u2066-\u2069]/;

function unpaired(text: string): Strange | undefined {
  if (!direction.test(text)) return undefined;
  const open: { readonly at: number; readonly character: string }[] = [];
  for (const { 0: character, index: at } of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n]/gu)) {
    const last = open.at(-1);
    const isEnd = character === '\u202c' || character === '\u2069';
    if (ends[character]) open.push({ at, character });
    else if (last && ends[last.character] === character) open.pop();
    else if (isEnd || last) return strange(text, isEnd ? at : (last?.at ?? at));
  }
  return open[0] ? strange(text, open[0].at) : undefined;
}

const strange = (text: string, at: number): Strange => ({
  at,
  name: nameOf(String.fromCodePoint(text.codePointAt(at) ?? 0), text.slice(Math.max(0, at - 12), at)),
});

/** Characters that are not seen, or are taken for others, by the names that Unicode gives them. */
const names: Readonly<Record<string, string>> = {
  '0000': 'NULL',
  '0007': 'BELL',
  '0009': 'TAB',
  '000A': 'LINE FEED',
  '000D': 'CARRIAGE RETURN',
  '001B': 'ESCAPE',
  '007F': 'DELETE',
  '00A0': 'NO-BREAK SPACE',
  '00AD': 'SOFT HYPHEN',
  '061C': 'ARABIC LETTER MARK',
  '2002': 'EN SPACE',
  '2003': 'EM SPACE',
  '2009': 'THIN SPACE',
  '200B': 'ZERO WIDTH SPACE',
  '200C': 'ZERO WIDTH NON-JOINER',
  '200D': 'ZERO WIDTH JOINER',
  '200E': 'LEFT-TO-RIGHT MARK',
  '200F': 'RIGHT-TO-LEFT MARK',
  '2010': 'HYPHEN',
  '2011': 'NON-BREAKING HYPHEN',
  '2012': 'FIGURE DASH',
  '2013': 'EN DASH',
  '2014': 'EM DASH',
  '2018': 'LEFT SINGLE QUOTATION MARK',
  '2019': 'RIGHT SINGLE QUOTATION MARK',
  '201C': 'LEFT DOUBLE QUOTATION MARK',
  '201D': 'RIGHT DOUBLE QUOTATION MARK',
  '2028': 'LINE SEPARATOR',
  '2029': 'PARAGRAPH SEPARATOR',
  '202A': 'LEFT-TO-RIGHT EMBEDDING',
  '202B': 'RIGHT-TO-LEFT EMBEDDING',
  '202C': 'POP DIRECTIONAL FORMATTING',
  '202D': 'LEFT-TO-RIGHT OVERRIDE',
  '202E': 'RIGHT-TO-LEFT OVERRIDE',
  '202F': 'NARROW NO-BREAK SPACE',
  '2060': 'WORD JOINER',
  '2066': 'LEFT-TO-RIGHT ISOLATE',
  '2067': 'RIGHT-TO-LEFT ISOLATE',
  '2068': 'FIRST STRONG ISOLATE',
  '2069': 'POP DIRECTIONAL ISOLATE',
  '2212': 'MINUS SIGN',
  FEFF: 'BYTE ORDER MARK',
  FFFD: 'REPLACEMENT CHARACTER',
};

/** What is not drawn, or by no two machines in one way. */
const kinds = [
  [/\p{Co}/u, 'a character of private use'],
  [/\p{Cs}/u, 'half a character'],
  [/\p{Cn}/u, 'a character that is none'],
  [/[\p{Cc}\u2028\u2029]/u, 'a control character'],
] as const;

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** A character by its code, and by its name or script: `U+00AD SOFT HYPHEN after “Rus”`. */
export function nameOf(character: string, before = ''): string {
  const code = codeOf(character);
  const script = scripts.find((one) => new RegExp(`\\p{Script=${one}}`, 'u').test(character));
  const seen = kinds.find(([kind]) => kind.test(character))?.[1] ?? `“${character}”`;
  return `U+${code} ${names[code] ?? (script ? `${seen}, ${script}` : seen)}${placeAfter(before)}`;
}

function placeAfter(before: string): string {
  // What stands in the line above is no help: lines are told by their numbers.
  const words = before
    .slice(Math.max(before.lastIndexOf('\n'), before.length - 13) + 1)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return words === '' ? '' : ` after “${words}”`;
}

const scripts = [
  'Cyrillic',
  'Greek',
  'Latin',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Cherokee',
  'Coptic',
  'Lisu',
];

/**
 * Of two texts that differ from their beginnings on, the first characters by name, where they look alike or are not
 * seen; else nothing. `before` is what stands before both.
 */
export function tellApart(one: string, other: string, before = ''): string | undefined {
  const [found, wanted] = [firstOf(one), firstOf(other)];
  if (isPlain(found) && isPlain(wanted)) return undefined;
  const name = (character: string): string => (character === '' ? 'nothing' : nameOf(character));
  return `${name(found)} for ${name(wanted)}${placeAfter(before)}`;
}

const firstOf = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';
const isPlain = (character: string): boolean => /^[\x20-\x7e]?$/.test(character);
