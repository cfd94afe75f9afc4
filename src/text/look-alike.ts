import { nameOf } from './characters.ts';

/**
 * Letters of other scripts that look like Latin ones, and the Latin ones that they look like. A word in which all
 * letters of one script look like those of another is written by mistake, or to deceive: “Mоscow” with a Cyrillic о.
 * Words that do join scripts have other letters too: “kΩ”, “SMSки”.
 */
const alike = {
  Cyrillic: ['АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXaesijopcyxhdqw'],
  Greek: ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳο', 'ABEZHIKMNOPTYXCjo'],
  Armenian: ['ՍՏԼՕօոսհցզյքտւկ', 'USLOonuhgqjpmik'],
  Cherokee: ['ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᎰᏃᏎᏏᏒᏔᏕᏚᏙᏞᏟᏢᏦᏧᏴᏂ', 'DRTiYAJEWMHYGhZ4bRWSSVLCPKdBh'],
  Lisu: ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU'],
  Coptic: ['ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬⲟⲣⲥ', 'ABEHIKMNOPCTYXopc'],
  Georgian: ['ႽႿ', 'SX'],
} as const;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** What is not as it looks in a text, with its place. */
export interface Deception {
  readonly at: number;
  readonly found: string;
  /** The same as it should be written. */
  readonly wanted: string;
}

/** The first letter of a text that looks like one of another script in its word, or is another spelling of a letter. */
export function deceptionIn(text: string): Deception | undefined {
  if (!possible.test(text)) return undefined;
  const words = [...text.matchAll(word)].map(({ index, 0: one }) => ofWord(one, index));
  return words.find((one) => one !== undefined) ?? wideIn(text);
}

/** Most texts have no letter of which any could be: they are not looked at word by word. */
const possible = new RegExp(
  [
    ...Object.keys(alike).map((script) => `\\p{Script=${script}}`),
    '\\p{M}',
    '[\\u{1d400}-\\u{1d7ff}\\uff10-\\uff5a\\ufb00-\\ufb06\\u{24b6}-\\u{24e9}\\u{1f130}-\\u{1f149}ꜰꜱᴀ-ᴢ]',
    '\\d[OolI][\\dOolI]*\\d',
  ].join('|'),
  'u',
);

function ofWord(one: string, index: number): Deception | undefined {
  const heap = /[A-Za-z]\p{M}{3,}/u.exec(one);
  if (heap) {
    const found = `${heap[0].length - 1} marks on “${heap[0].charAt(0)}”`;
    return { at: index + heap.index, found, wanted: one.normalize('NFD').replace(/\p{M}{3,}/gu, '') };
  }
  const parts = apartIn(one);
  if (parts) return { at: index + parts.index, found: told(parts[0], one), wanted: one.normalize('NFC') };
  const shaped = shapedIn(one);
  if (shaped) return { ...shaped, at: index + shaped.at };
  for (const [script, [foreign, latin]] of Object.entries(alike)) {
    const theirs = one.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? [];
    const ours = one.match(/\p{Script=Latin}/gu) ?? [];
    if (theirs.length === 0 || ours.length === 0) continue;
    const [from, to, letters] = theirs.every((letter) => foreign.includes(letter))
      ? [foreign, latin, theirs]
      : [latin, foreign, ours];
    // A Greek sign before a Latin one is one of a formula (ΔE).
    if (letters === ours && ours.length >= theirs.length) continue;
    if (!letters.every((letter) => from.includes(letter))) continue;
    const wanted = one.replace(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter);
    return { at: index + one.indexOf(letters[0] ?? ''), found: told(letters[0] ?? '', one), wanted };
  }
  return undefined;
}

/** Small capitals that are no signs of sounds, with those that are, and the small letters that they stand for. */
const smallCapitals = ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'] as const;
const onlyCapital = /[ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ]/u;
/** Letters of print that were joined there: “ﬁ”. */
const ligature = /[\ufb00-\ufb06]/u;
/** Letters for figures, as they are typed on old machines: “2O18”. Formulas have letters before them (C6H12O6). */
const figures = /^(?=(?:\D*\d){3})\d+[OolI][\dOolI]*\d$/u;
const figureOf: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** What is drawn as other letters or figures are. */
function shapedIn(one: string): Deception | undefined {
  const capital = onlyCapital.exec(one);
  if (capital) {
    const [from, to] = smallCapitals;
    const wanted = one.replace(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter);
    return { at: capital.index, found: told(capital[0], one), wanted };
  }
  const joined = ligature.exec(one);
  if (joined) return { at: joined.index, found: told(joined[0], one), wanted: one.normalize('NFKC') };
  if (one.length < 3 || !figures.test(one)) return undefined;
  const at = one.search(/[OolI]/);
  const wanted = one.replace(/[OolI]/g, (letter) => figureOf[letter] ?? letter);
  return { at, found: `the letter ${one.charAt(at)} in “${one}”`, wanted };
}

const told = (letters: string, one: string): string =>
  `${Array.from(letters)
    .map((letter) => nameOf(letter))
    .join(' and ')} in “${one}”`;

/** Of a Latin letter and a mark behind it there may be one letter. */
const marked = /[A-Za-z]\p{M}/gu;
const apartIn = (one: string): RegExpExecArray | undefined =>
  [...one.matchAll(marked)].find(({ 0: pair }) => pair.normalize('NFC').length === 1);

/**
 * Letters for formulas, more than one in circles or squares, and Latin ones in the width of Chinese where nothing is
 * Chinese, Japanese or Korean.
 */
const formula = /[\u{1d400}-\u{1d7ff}]+|[\u{24b6}-\u{24e9}]{2,}|[\u{1f130}-\u{1f149}]{2,}/u;
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function wideIn(text: string): Deception | undefined {
  const match = formula.exec(text) ?? (eastAsian.test(text) ? null : wide.exec(text));
  return match
    ? { at: match.index, found: told(match[0].slice(0, 2), match[0]), wanted: match[0].normalize('NFKC') }
    : undefined;
}

/** A word as it looks, in Latin letters, where all of its letters are of another script and look like such. */
export function latinOf(one: string): string | undefined {
  const found = Object.values(alike).find(([foreign]) => Array.from(one).every((letter) => foreign.includes(letter)));
  if (!found) return undefined;
  const [foreign, latin] = found;
  return one.replace(/\p{L}/gu, (letter) => latin[foreign.indexOf(letter)] ?? letter);
}
