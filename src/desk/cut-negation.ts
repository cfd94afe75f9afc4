import { negations, negativeEnding, undecided } from '../config/negations.ts';
import { singleSpaced } from '../text/space.ts';
import { isInsideWord } from '../text/inside-word.ts';

interface Given {
  readonly words: string;
  readonly language: string;
}

/**
 * The “not” or “no” right before words wherever a text has them: without it they say the opposite. None, where the text
 * has them somewhere else without it.
 */
export function cutNegation(text: string, { words, language }: Given): string | undefined {
  const [held, wanted] = [singleSpaced(text), singleSpaced(words)];
  const before = placesOf(held, wanted).map((at) => negationBefore(held.slice(0, at), language));
  return before.includes(undefined) ? undefined : before[0];
}

function placesOf(held: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = held.indexOf(wanted); at !== -1; at = held.indexOf(wanted, at + 1))
    if (!isInsideWord(held, at) && !isInsideWord(held, at + wanted.length)) found.push(at);
  return found;
}

/** Longer than two words with the signs around them. */
const tailLength = 80;

/** Behind a sign another part of the sentence begins: “No, he stays”. A mark may open before the words. */
function negationBefore(head: string, tag: string): string | undefined {
  const language = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const tail = head.slice(-tailLength).replace(/["“”‘’«„]$/, '');
  if (!tail.endsWith(' ')) return undefined;
  const [last = '', earlier = ''] = tail.trimEnd().split(' ').toReversed().map(bare);
  const isNegation =
    negations[language]?.has(last.toLowerCase()) === true || negativeEnding[language]?.test(last) === true;
  return isNegation && undecided[language]?.has(earlier.toLowerCase()) !== true ? last : undefined;
}

const bare = (word: string): string => word.replace(/^["“‘«„(]+/, '');
