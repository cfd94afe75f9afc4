import { around, proseOf } from '../prose.ts';
import type { Rule } from './rule.ts';

/** The last are letters of UTF-8 that were read as if they were of Windows-1252. */
const pattern = /^TODO\b|\bTODO(?=:|\()|\bFIXME\b|\blorem ipsum\b|â€|Ã[¡-¿]|ï¿½|ï»¿/iu;

export const leftOver: Rule = {
  code: 'left-over',
  says: 'No words of ours wait to be written (TODO, lorem ipsum), and none were saved in another encoding (itâ€™s).',
  check: (drafts) =>
    proseOf(drafts).flatMap(({ place, unquoted }) => {
      const at = unquoted.search(pattern);
      return at === -1 ? [] : [{ ...place, found: around(unquoted, at), wanted: 'the words that are meant' }];
    }),
};
