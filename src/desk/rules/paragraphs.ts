import { beginsSentence, endsSentence } from '../../text/sentence.ts';
import type { Fault } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import type { Manuscript, ManuscriptPassage } from '../read/manuscript.ts';
import type { Original } from '../read/original.ts';
import type { Rule } from './rule.ts';

export const paragraphs: Rule = {
  code: 'paragraphs',
  says:
    'Paragraphs begin where lines of the archived text begin, and end where an empty line is; a headline and a standfirst are whole lines. ' +
    'What is folded away begins and ends with lines, or parts a line once, between two sentences or after a date at its head (2022-03-07).',
  check: ({ articles, originals }) =>
    [...articles.values()].flatMap((article) => {
      const original = originals.get(article.fields.original ?? '');
      // Where the words differ, which is a problem already, nothing can be said of their lines.
      return original?.text === article.manuscript.text ? lineFaults(article, original) : [];
    }),
};

function lineFaults({ file, manuscript }: ArticleDraft, { breaks }: Original): readonly Fault[] {
  const lines = linesIn(manuscript.text, breaks);
  const begins = new Set(lines.map(({ start }) => start));
  const inside = manuscript.passages.filter(({ start }) => !begins.has(start));
  const isCut = ({ start }: ManuscriptPassage): boolean => manuscript.edges.has(start);
  return [
    ...inside
      .filter((passage) => !isCut(passage))
      .map(({ start, line }) => ({
        line,
        found: `a paragraph that begins inside a line: ${quoted(manuscript, start)}`,
        wanted: 'the words in one paragraph with those before, as in the archived text',
      })),
    ...carvedFaults(manuscript, lines),
    ...cutFaults(inside.filter(isCut), lines, manuscript),
    ...runOnFaults(manuscript, lines),
  ].map((fault) => ({ file, ...fault }));
}

type Told = Omit<Fault, 'file'>;

/** What stands as the headline is what the outlet set in a line, and no words out of one. */
function carvedFaults(manuscript: Manuscript, lines: readonly Line[]): readonly Told[] {
  const [begins, ends] = [new Set(lines.map(({ start }) => start)), new Set(lines.map(({ end }) => end))];
  return manuscript.parts.flatMap(({ as, line }) => {
    if (as !== 'headline' && as !== 'standfirst') return [];
    const passage = manuscript.passages.find((one) => one.line >= line);
    if (!passage || (begins.has(passage.start) && ends.has(passage.end))) return [];
    const found = `a ${as} that is a part of a line: ${quoted(manuscript, passage.start)}`;
    return [{ line, found, wanted: 'one that is a whole line of the archived text' }];
  });
}

function runOnFaults(manuscript: Manuscript, lines: readonly Line[]): readonly Told[] {
  const firsts = new Set(manuscript.passages.map(({ start }) => start));
  return lines
    .filter(({ start, isParagraph }) => isParagraph && !firsts.has(start))
    .map(({ start }) => ({
      line: manuscript.passages.findLast((one) => one.start <= start)?.line,
      found: `words that run on from the paragraph before: ${quoted(manuscript, start)}`,
      wanted: 'a paragraph of its own, as in the archived text',
    }));
}

/** A line of the archived text, and whether an empty one is before it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly isParagraph: boolean;
}

/** A date as machines write it, perhaps after a word. */
const date = /^(?:\p{L}+:? )?\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]+)?$/u;

/** A line that what is folded away parts: once, and where nothing is torn apart. */
function cutFaults(cuts: readonly ManuscriptPassage[], lines: readonly Line[], { text }: Manuscript): readonly Told[] {
  const parted = new Set<number>();
  return cuts.flatMap(({ start, line }) => {
    const home = lines.findLast((one) => one.start < start);
    if (!home) return [];
    const isTwice = parted.has(home.start);
    parted.add(home.start);
    const [head, rest] = [text.slice(home.start, start).trim(), text.slice(start, home.end)];
    if (!isTwice && (endsSentence(head) || date.test(head)) && beginsSentence(rest)) return [];
    const how = isTwice ? 'a second time' : 'amid a sentence';
    const found = `what is folded away parts a line ${how}: “${head.slice(-30)} | ${rest.slice(0, 30)}”`;
    const wanted = 'whole lines folded away; or a line parted once, between two sentences or after a date at its head';
    return [{ line, found, wanted }];
  });
}

/** The lines of an archived text, in the text with single spaces, in which places are. */
function linesIn(text: string, breaks: Original['breaks']): readonly Line[] {
  const lines: Line[] = [];
  let [letters, start, isParagraph] = [0, 0, false];
  for (let place = 0; place < text.length; place++) {
    if (text.charAt(place) === ' ') continue;
    const kind = letters > 0 ? breaks.get(letters) : undefined;
    if (kind) {
      lines.push({ start, end: text.charAt(place - 1) === ' ' ? place - 1 : place, isParagraph });
      start = place;
      isParagraph = kind === 'paragraph';
    }
    letters++;
  }
  return text === '' ? [] : [...lines, { start, end: text.length, isParagraph }];
}

const quoted = ({ text }: Manuscript, start: number): string => `“${text.slice(start, start + 40)}”`;
