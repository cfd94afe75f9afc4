import type { Article } from '../model/article.ts';
import { standfirstClass } from '../review/article-tree.ts';
import { isByline } from '../text/byline.ts';
import { project, type Projection } from '../text/projection.ts';
import { singleSpaced } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import { hasClass, select, wordsOf, type Element, type Nodes } from '../text/tree.ts';

/** What was found on a page instead of what was wanted. */
interface Fault {
  readonly found: string;
  readonly wanted: string;
}

/** A page as it was written: all of it, the element with the article, and that one's words. */
export interface Written {
  readonly page: Nodes;
  readonly text: Element;
  readonly shown: Projection;
}

/**
 * What is shown as an outlet's beside its report: the headline is the title and a whole line of the archived text; the
 * standfirst is one paragraph of whole lines, right below it; and the byline is a line of it. No other is shown.
 */
export const frontFaults = (written: Written, article: Article, original: string): readonly Fault[] => [
  ...headlineFaults(written, article, original),
  ...standfirstFaults(written, article, original),
  ...bylineFaults(written, article, original),
];

function headlineFaults({ text, shown }: Written, { title, titleBy }: Article, original: string): readonly Fault[] {
  const headlines = select(text, ({ tagName }) => tagName === 'h1');
  const words = headlines.map((element) => project(element).text);
  const wanted = titleBy === 'outlet' ? [singleSpaced(title)] : [];
  if (words.length !== wanted.length || words[0] !== wanted[0]) {
    return [{ found: `the headline “${words.join('”, “')}”`, wanted: wanted[0] ?? 'no headline' }];
  }
  const place = shown.blocks.find(({ node }) => node === headlines[0]);
  return place && !areLines(place, original) ? [notLines('headline', words[0] ?? '')] : [];
}

const standfirstsIn = (tree: Nodes): readonly string[] =>
  select(tree, (element) => hasClass(element, standfirstClass)).map((element) => project(element).text);

function standfirstFaults({ text, shown }: Written, { body }: Article, original: string): readonly Fault[] {
  const [found, wanted] = [standfirstsIn(text), standfirstsIn(body)];
  if (found.join('\n') !== wanted.join('\n')) {
    return [{ found: `the standfirst “${found.join('”, “')}”`, wanted: wanted.join(' ') || 'no standfirst' }];
  }
  return select(text, (element) => hasClass(element, standfirstClass)).flatMap((element) => {
    const inner = new Set(select(element, () => true));
    const blocks = shown.blocks.filter(({ node }) => inner.has(node));
    const [place] = blocks;
    const before = place && shown.blocks[shown.blocks.indexOf(place) - 1];
    const isRight = blocks.length === 1 && place?.node.tagName === 'p' && before?.node.tagName === 'h1';
    if (isRight && areLines(place, original)) return [];
    return [isRight ? notLines('standfirst', found.join(' ')) : misplaced(found.join(' '))];
  });
}

const misplaced = (words: string): Fault => ({
  found: `the standfirst “${words.slice(0, 80)}”`,
  wanted: 'one paragraph, right below the headline',
});

function bylineFaults({ page }: Written, { byline }: Article, original: string): readonly Fault[] {
  const found = select(page, ({ properties }) => 'dataByline' in properties).map((element) => wordsOf(element).trim());
  const wanted = byline === null ? [] : [byline];
  if (found.length !== wanted.length || found[0] !== wanted[0]) {
    return [{ found: `the byline “${found.join('”, “')}”`, wanted: wanted[0] ?? 'no byline' }];
  }
  if (byline === null || linesOf(original).some((line) => isByline(line, byline))) return [];
  return [{ found: `the byline “${byline}”`, wanted: 'a short line of the archived text' }];
}

const notLines = (what: string, words: string): Fault => ({
  found: `the ${what} “${words.slice(0, 80)}”, which is a part of a line`,
  wanted: 'whole lines of the archived text',
});

/** Whether a stretch of the text, in which white space is single spaces, begins and ends with lines. */
function areLines({ start, end }: Span, original: string): boolean {
  let at = 0;
  const spans = linesOf(original).map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  return spans.some((span) => span.start === start) && spans.some((span) => span.end === end);
}

const linesOf = (original: string): readonly string[] =>
  original
    .split(/\r\n?|\n/)
    .map(singleSpaced)
    .filter((line) => line !== '');
