import { english } from '../config/english.ts';
import { contentWords } from './address-words.ts';

/** The words of a text that tell what it is of, without their endings, each once. */
export const topicWords = (text: string): ReadonlySet<string> =>
  new Set(contentWords(text).map((word) => word.replace(english.ending, '')));

/** How many of some words are among others. */
export const countIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...words].filter((word) => others.has(word)).length;
