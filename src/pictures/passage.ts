import { direction } from '../review/language.ts';
import type { Passage } from './picture.ts';

type Marks = readonly [open: string, close: string];

/** Around words where print has none just there: amid a longer quotation. */
export const ours: Marks = ['“', '”'];
export const none: Marks = ['', ''];

/** Words in a language, in quotation marks or in none. */
export const inMarks = ([open, close]: Marks, words: string, language: string): Passage => ({
  open,
  words,
  close,
  language,
  direction: direction(language),
});
