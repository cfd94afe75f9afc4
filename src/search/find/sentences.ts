import { abbreviations, english } from '../../config/english.ts';
import { fold } from '../../text/fold.ts';
import { singleSpaced } from '../../text/space.ts';
import { beginsSentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { unwrapped } from './unwrapped.ts';

/** A sentence of a draft, or a line that stands for one: its place there, and its words on one line. */
export interface Sentence extends Span {
  readonly text: string;
}

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a draft in any language, in their order, each when it is asked for. What has no word is none. */
export function* sentencesOf(draft: string): Generator<Sentence, void> {
  // Made with the first draft: a phone is slow to make it.
  segmenter ??= new Intl.Segmenter(english.tag, { granularity: 'sentence' });
  const text = unwrapped(draft);
  let [start, end] = [0, 0];
  for (const { segment } of segmenter.segment(text)) {
    const isOpen = end > start && goesOn(text.slice(Math.max(start, end - nearEnd), end), segment);
    if (!isOpen) {
      yield* sentenceIn(text, { start, end });
      start = end;
    }
    end += segment.length;
  }
  yield* sentenceIn(text, { start, end });
}

/** The last word of a sentence, which may be an abbreviation, is no longer than this. */
const nearEnd = 20;

/**
 * The signs alone end a sentence behind “Mr.” as well. There it goes on, and before a small letter or a number; and
 * behind initials, but before a word that is seldom a name.
 */
function goesOn(before: string, next: string): boolean {
  const words = before.trimEnd();
  if (/[\n\r\u2028\u2029]/.test(before.slice(words.length))) return false;
  const last = stoppedWord(words);
  if (abbreviations.has(last.toLowerCase())) return true;
  const isInitials = /^(?:\p{L}\.)*\p{L}$/u.test(last);
  const [first = ''] = fold(next.slice(0, nearEnd)).split(' ', 1);
  if (isInitials && !english.common.has(first)) return true;
  return !beginsSentence(next);
}

/** The last word of a text, where a full stop is behind it; else nothing. */
function stoppedWord(text: string): string {
  const [last = ''] = text.split(/\s/).slice(-1);
  return /\.["'”’)\]]*$/.test(last) ? last.slice(0, last.lastIndexOf('.')).replace(/^[^\p{L}]+/u, '') : '';
}

function sentenceIn(text: string, { start, end }: Span): readonly Sentence[] {
  const sentence = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return [];
  const from = start + sentence.length - sentence.trimStart().length;
  return [{ start: from, end: from + sentence.trim().length, text: singleSpaced(sentence.trim()) }];
}
