import type { Difference } from '../../text/difference.ts';
import { differing } from '../differing-passages.ts';
import type { Fault } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import type { ManuscriptPassage } from '../read/manuscript.ts';
import type { Rule } from './rule.ts';

export const articleWords: Rule = {
  code: 'article-words',
  says: 'The words of an article are those of its archived text, letter by letter; only white space may differ.',
  check: ({ articles, originals }) =>
    [...articles.values()].flatMap((article) => {
      const text = originals.get(article.fields.original ?? '')?.text;
      // An article that cannot be parsed is a problem already.
      return text === undefined || !article.manuscript.isRead ? [] : wordFaults(article, text);
    }),
};

function wordFaults(article: ArticleDraft, original: string): readonly Fault[] {
  return [...differing(article, original)].map(([passage, first]) => tell(article.file, first, passage));
}

function tell(file: string, { found, wanted, characters }: Difference, passage: ManuscriptPassage | undefined): Fault {
  const read = passage?.marker && wanted.includes(passage.marker) ? asMarkdown(passage.marker) : '';
  const apart = characters ? `: ${characters}` : '';
  return {
    file,
    line: passage?.line,
    found: `the words “${found}”${apart}`,
    wanted: `the original’s “${wanted}”${read}`,
  };
}

const readings: Readonly<Record<string, string>> = { '#': 'a heading', '>': 'a block quotation', '|': 'a table' };

/** How to write a sign that Markdown takes for more than a sign. */
function asMarkdown(marker: string): string {
  const escaped = marker.replace(/[^\d]/, '\\$&');
  return `. Markdown reads “${marker}” as ${readings[marker.charAt(0)] ?? 'an item of a list'}: for the sign itself write “${escaped}”`;
}
