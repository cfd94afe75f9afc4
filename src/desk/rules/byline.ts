import { isByline } from '../../text/byline.ts';
import { show } from '../problem.ts';
import type { Manuscript } from '../read/manuscript.ts';
import type { Rule } from './rule.ts';

export const byline: Rule = {
  code: 'byline',
  says:
    'A byline stands in the archived text as a short line of its own, that is no sentence and no heading: perhaps after “By”, ' +
    'and with a title, a place or an outlet after a sign.',
  check: ({ articles }) =>
    [...articles.values()].flatMap(({ fields, at, manuscript }) => {
      const { byline: words } = fields;
      if (!words || !manuscript.isRead || linesOf(manuscript).some((line) => isByline(line, words))) return [];
      const wanted = 'the author as printed in the archived text; or no byline, and what is known of it in provenance';
      return [{ ...at('byline'), found: `${show(words)}, which is no byline in the text`, wanted }];
    }),
};

function linesOf({ text, passages, parts }: Manuscript): readonly string[] {
  const others = new Set(parts.filter(({ as }) => as !== 'paragraph').map((part) => part.text));
  return passages.map(({ start, end }) => text.slice(start, end)).filter((line) => !others.has(line));
}
