import { singleSpaced } from '../../text/space.ts';
import { show } from '../problem.ts';
import type { Manuscript } from '../read/manuscript.ts';
import type { Rule } from './rule.ts';

export const byline: Rule = {
  code: 'byline',
  says: 'A byline stands in the archived text as a line of its own, perhaps after “By”.',
  check: ({ articles }) =>
    [...articles.values()].flatMap(({ fields, at, manuscript }) => {
      const { byline: words } = fields;
      if (!words || !manuscript.isRead || linesOf(manuscript).some((line) => isByline(line, words))) return [];
      const wanted = 'the author as printed in the archived text; or no byline, and what is known of it in provenance';
      return [{ ...at('byline'), found: `${show(words)}, which is no line of the text`, wanted }];
    }),
};

const linesOf = ({ text, passages }: Manuscript): readonly string[] =>
  passages.map(({ start, end }) => text.slice(start, end).replace(/^by:? /i, ''));

/** The line is the byline, or goes on with a place, a title or another outlet. */
const isByline = (line: string, words: string): boolean =>
  line === singleSpaced(words) ||
  (line.startsWith(singleSpaced(words)) && /^ ?[,|(/—–-]/.test(line.slice(words.length)));
