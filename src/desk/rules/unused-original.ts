import { isAllRead } from '../all-read.ts';
import type { Rule } from './rule.ts';

export const unusedOriginal: Rule = {
  code: 'unused-original',
  says: 'An archived text that no article names is not published.',
  check: (drafts) => {
    const { originals, articles } = drafts;
    const named = new Set([...articles.values()].map(({ fields }) => fields.original));
    // An article whose original cannot be read may name any.
    if (named.has(undefined) || !isAllRead(drafts)) return [];
    return [...originals.keys()]
      .filter((name) => !named.has(name))
      .map((name) => ({
        file: `content/originals/${name}`,
        found: 'an archived text that no article names',
        wanted: 'an article, or no file',
      }));
  },
};
