import type { Fault } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import type { Original } from '../read/original.ts';
import type { Rule } from './rule.ts';

export const paragraphs: Rule = {
  code: 'paragraphs',
  says: 'Paragraphs begin where lines of the archived text begin, and end where an empty line is; only what is folded away may part a line.',
  check: ({ articles, originals }) =>
    [...articles.values()].flatMap((article) => {
      const original = originals.get(article.fields.original ?? '');
      // Where the words differ, which is a problem already, nothing can be said of their lines.
      return original?.text === article.manuscript.text ? lineFaults(article, original) : [];
    }),
};

function lineFaults(
  { file, manuscript: { text, passages, edges } }: ArticleDraft,
  { breaks }: Original,
): readonly Fault[] {
  const { before: lettersBefore, places } = lettersOf(text);
  const isFirst = new Map(passages.map((passage) => [lettersBefore[passage.start] ?? 0, passage]));
  const invented = [...isFirst].flatMap(([before, { start, line }]) => {
    if (before === 0 || breaks.has(before) || edges.has(start)) return [];
    const wanted = 'the words in one paragraph with those before, as in the archived text';
    return [{ file, line, found: `a paragraph that begins inside a line: ${quoted(text, start)}`, wanted }];
  });
  const dropped = [...breaks].flatMap(([before, kind]) => {
    if (kind === 'line' || before === 0 || before === places.length || isFirst.has(before)) return [];
    const start = places[before] ?? text.length;
    const passage = passages.findLast((one) => one.start <= start);
    const wanted = 'a paragraph of its own, as in the archived text';
    return [
      {
        file,
        line: passage?.line,
        found: `words that run on from the paragraph before: ${quoted(text, start)}`,
        wanted,
      },
    ];
  });
  return [...invented, ...dropped];
}

const quoted = (text: string, start: number): string => `“${text.slice(start, start + 40)}”`;

interface Letters {
  /** How many stand before each place of the text, its end among them. */
  readonly before: readonly number[];
  /** Where each stands. */
  readonly places: readonly number[];
}

/** The characters of a text that are no space; white space is single spaces. */
function lettersOf(text: string): Letters {
  const [before, places]: [number[], number[]] = [[], []];
  for (let place = 0; place < text.length; place++) {
    before.push(places.length);
    if (text.charAt(place) !== ' ') places.push(place);
  }
  return { before: [...before, places.length], places };
}
