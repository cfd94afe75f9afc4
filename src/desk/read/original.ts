import { createHash } from 'node:crypto';
import { singleSpaced } from '../../text/space.ts';

/** An archived text. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** White space as single spaces; undefined where the bytes are not UTF-8. */
  readonly text: string | undefined;
  /** Where its lines break: by how many characters that are no white space stand before. */
  readonly breaks: ReadonlyMap<number, LineBreak>;
}

/** The end of a line, or that of a paragraph: an empty line. */
export type LineBreak = 'line' | 'paragraph';

export function readOriginal(bytes: Uint8Array): Original {
  const text = decode(bytes);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: text && singleSpaced(text),
    breaks: breaksIn(text ?? ''),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function breaksIn(text: string): ReadonlyMap<number, LineBreak> {
  const breaks = new Map<number, LineBreak>();
  let before = 0;
  for (const { 1: space, 2: word = '' } of text.matchAll(/([ \t\n\f\r]+)|([^ \t\n\f\r]+)/g)) {
    const ends = space?.replace(/\r\n?/g, '\n').split('\n').length ?? 0;
    if (ends > 1) breaks.set(before, ends > 2 ? 'paragraph' : 'line');
    before += word.length;
  }
  return breaks;
}
