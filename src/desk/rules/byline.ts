import { isByline } from '../../text/byline.ts';
import { overlap } from '../../text/span.ts';
import { show } from '../problem.ts';
import type { Manuscript } from '../read/manuscript.ts';
import type { Rule } from './rule.ts';

export const byline: Rule = {
  code: 'byline',
  says:
    'A byline stands in the archived text as a short line of its own, that is no sentence, no heading and no part of what is ' +
    'folded away, unless as the author: perhaps after “By”, and with a title, a place or an outlet after a sign.',
  check: ({ articles }) =>
    [...articles.values()].flatMap(({ fields, at, manuscript }) => {
      const { byline: words } = fields;
      if (!words || !manuscript.isRead || linesOf(manuscript).some((line) => isByline(line, words))) return [];
      const wanted = 'the author as printed in the archived text; or no byline, and what is known of it in provenance';
      return [{ ...at('byline'), found: `${show(words)}, which is no byline in the text`, wanted }];
    }),
};

/** What is folded away are prompts and links, which look like names; but the author may be, and then it is said. */
const ofAuthor = /\b(?:by-?line|author|writer|reporter|correspondent)/i;

function linesOf({ text, passages, parts, folded }: Manuscript): readonly string[] {
  const others = new Set(parts.filter(({ as }) => as !== 'paragraph').map((part) => part.text));
  const hidden = folded.filter(({ what }) => !ofAuthor.test(what));
  return passages
    .filter((passage) => !hidden.some((one) => overlap(one, passage)))
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => !others.has(line));
}
