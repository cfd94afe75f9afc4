import { spelledWords } from '../../text/units.ts';
import { itemsOf, type Found, type FoundOriginal, type Result } from './answer.ts';
import { findOriginals, mayBeForeign } from './originals.ts';
import { mostCharacters } from './pieces.ts';
import { findQuotations } from './quotations.ts';
import type { SearchSession } from './session.ts';

/** A text of fewer words is about a topic. */
const fewestWords = 3;

/** Whether a text has words enough to be looked for as a quotation. */
export const isQuotation = (text: string): boolean => spelledWords(text.slice(0, mostCharacters)).length >= fewestWords;

/** Where some words are printed, and in which originals they stand. */
export interface FoundWords {
  readonly quotations: Result<Found>;
  /** Undefined where the words are plainly English, or were found already. */
  readonly originals: Result<FoundOriginal> | undefined;
}

/** Look for the words of a quotation: as articles print them; else as they were said in another language. */
export async function findWords(session: SearchSession, text: string): Promise<FoundWords> {
  const quotations = await findQuotations(session, text);
  const isPrinted = itemsOf(quotations).some(({ match }) => match.label !== 'close');
  const originals = !isPrinted && mayBeForeign(text) ? await findOriginals(session, text) : undefined;
  return { quotations, originals };
}
