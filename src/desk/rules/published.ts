import type { Rule } from './rule.ts';

export const published: Rule = {
  code: 'published',
  says: 'There is at least one article that is no draft.',
  check: ({ articles }) => {
    const file = 'content/articles';
    if (articles.size === 0) return [{ file, found: 'no article', wanted: 'at least one .mdx file' }];
    if ([...articles.values()].some(({ fields }) => !fields.draft)) return [];
    return [{ file, found: 'drafts only', wanted: 'at least one article without “draft: true”' }];
  },
};
