import { english } from './english.ts';

/** The words that make the opposite of those behind them, by language, in small letters. */
export const negations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([...english.negations, 'cannot']),
  ru: new Set(['не', 'ни', 'без', 'нельзя']),
  uk: new Set(['не', 'ні', 'без']),
  de: new Set(['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'ohne']),
  fr: new Set(['ne', 'pas', 'jamais', 'sans']),
  es: new Set(['no', 'nunca', 'sin']),
  it: new Set(['non', 'mai', 'senza']),
  pt: new Set(['não', 'nunca', 'sem']),
  pl: new Set(['nie', 'bez']),
  nl: new Set(['niet', 'nooit', 'geen', 'zonder']),
};

/** The same at the end of a word: “don’t”. */
export const negativeEnding: Readonly<Record<string, RegExp>> = { en: /n[’']t$/ };

/** Before a negation, words that leave it open: “whether or not”. */
export const undecided: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['or', 'why']) };
