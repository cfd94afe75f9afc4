import { line } from './field.ts';

/** How words are found again (W3C TextQuoteSelector). */
export const selector = {
  quote: line.describe('Its words, exactly as printed; only white space may differ.'),
  prefix: line.optional().describe('The words before, where the quote alone stands more than once.'),
  suffix: line.optional().describe('The words after, where the quote alone stands more than once.'),
};
