import { printed } from './field.ts';

/** How words are found again (W3C TextQuoteSelector). */
export const selector = {
  quote: printed.describe('Its words, exactly as printed; only white space may differ.'),
  prefix: printed.optional().describe('The words before, where the quote alone stands more than once.'),
  suffix: printed.optional().describe('The words after, where the quote alone stands more than once.'),
};
