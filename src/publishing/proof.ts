import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlReading, parsePage, type Element, type Nodes } from '../anchoring/html.ts';
import { firstDifference } from '../anchoring/proof.ts';
import { foldSpace, project } from '../anchoring/text.ts';
import type { Article, Claim } from '../claims/claim.ts';
import type { Content } from '../desk/resolve.ts';
import type { Problem } from '../desk/problem.ts';
import { select, wordsOf } from './page.ts';

/**
 * The proof, on the pages as they were written: what is left of each article when our additions are taken away equals its
 * archived original, every mark holds its claim's words, and every callout is there.
 */
export async function provePages(dist: string, root: string, { articles }: Content): Promise<readonly Problem[]> {
  return (await Promise.all(articles.map((article) => prove(dist, root, article)))).flat();
}

async function prove(dist: string, root: string, article: Article): Promise<readonly Problem[]> {
  const file = `articles/${article.slug}/index.html`;
  const page = parsePage(await readFile(join(dist, file), 'utf8'));
  const original = foldSpace(new TextDecoder().decode(await readFile(join(root, 'originals', article.original.file))));
  const [text] = select(page, ({ properties }) => 'dataOriginal' in properties);
  if (!text) return [{ file, found: 'no article', wanted: 'an element with data-original' }];
  // Each is looked for once and not once a claim: an article may have a thousand.
  const marks = select(text, ({ tagName }) => tagName === 'mark');
  const notes = select(text, ({ properties }) => String(properties.id).startsWith('note-'));
  return [
    ...wordProblems(file, text, original),
    ...article.claims.flatMap((claim) => markProblems(file, marks, notes, claim)),
  ];
}

function wordProblems(file: string, text: Element, original: string): readonly Problem[] {
  const difference = firstDifference(project<Nodes>(text, htmlReading).text, original);
  return difference
    ? [{ file, found: `the words “${difference.found}”`, wanted: `the original’s “${difference.wanted}”` }]
    : [];
}

function markProblems(
  file: string,
  marks: readonly Element[],
  notes: readonly Element[],
  { id, quote }: Claim,
): readonly Problem[] {
  const pieces = marks.filter(({ properties }) => properties['dataClaim'] === id);
  const words = foldSpace(pieces.map(wordsOf).join(''));
  return [
    ...(letters(words) === letters(quote) && pieces[0]?.properties.id === id
      ? []
      : [{ file, field: id, found: `a mark on “${words}”`, wanted: `one on “${quote}”` }]),
    ...(notes.filter(({ properties }) => properties.id === `note-${id}`).length === 1
      ? []
      : [{ file, field: id, found: 'no callout', wanted: 'one' }]),
  ];
}

/** Where words run over two paragraphs, the break between them is in no mark; that all spaces are right is proved with the words. */
const letters = (text: string): string => text.replace(/[ \t\n\f\r]+/g, '');
