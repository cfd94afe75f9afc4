import type { Claim } from '../model/claim.ts';
import { surroundingsOf } from './surroundings.ts';

/** The words of a claim as printed, with the marks around them where they are shown as quoted. */
export interface Printed {
  readonly open: string;
  readonly words: string;
  readonly close: string;
}

type Quoted = Pick<Claim, 'kind' | 'quote'>;

/** Whether all of a claim's words are those of who is quoted: no quotation mark in them parts them from an outlet's. */
export const isWhollyQuoted = ({ kind, quote }: Quoted): boolean => kind === 'quotation' && !/["“”„«»]/.test(quote);

/** The words of a quotation are in the marks that stand around them in print, or amid a longer one in ours. */
export function printedOf({ passage, span, ...claim }: Quoted & Pick<Claim, 'passage' | 'span'>): Printed {
  const { words } = surroundingsOf({ passage, span });
  if (!isWhollyQuoted(claim)) return { open: '', words, close: '' };
  const around = [passage.text.charAt(span.start - passage.start - 1), passage.text.charAt(span.end - passage.start)];
  const [open = '', close = ''] = around.every((mark) => quotationMark.test(mark)) ? around : ['“', '”'];
  return { open, words, close };
}

const quotationMark = /^\p{Quotation_Mark}$/u;

/** Words of no more characters may be a part of a sentence that says nothing to a stranger. */
const few = 70;

/** What is claimed, where the words alone may not tell it. */
export const aboutOf = ({ summary }: Pick<Claim, 'summary'>, words: string): string | undefined =>
  words.length <= few ? summary : undefined;
