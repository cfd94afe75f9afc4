import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../desk/problem.ts';
import type { Article } from '../model/article.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import { firstDifference } from '../text/difference.ts';
import { project } from '../text/projection.ts';
import { singleSpaced } from '../text/space.ts';
import { parsePage, select, wordsOf, type Element } from '../text/tree.ts';

/** Where the proof looks: the folder of the written site, and that of the content. */
export interface Proving {
  readonly site: string;
  readonly content: string;
}

/**
 * The proof, on the pages as they were written: what is left of each article when our additions are taken away equals
 * its archived original, every mark holds its claim's words, and every callout is there.
 */
export async function provePages(where: Proving, { articles }: Catalogue): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  // One after the other: a page that has been read and proved need not be held.
  for (const article of articles) problems.push(...(await prove(where, article)));
  return problems;
}

async function prove({ site, content }: Proving, article: Article): Promise<readonly Problem[]> {
  const file = `articles/${article.slug}/index.html`;
  const page = parsePage(await readFile(join(site, file), 'utf8'));
  const original = await readFile(join(content, 'originals', article.original.file));
  const [text] = select(page, ({ properties }) => 'dataOriginal' in properties);
  if (!text) return [{ rule: 'proof', file, found: 'no article', wanted: 'an element with data-original' }];
  const wanted = singleSpaced(new TextDecoder().decode(original));
  // Each is looked for once and not once a claim: an article may have a thousand.
  const marks = Map.groupBy(
    select(text, ({ tagName }) => tagName === 'mark'),
    ({ properties }) => String(properties['dataClaim']),
  );
  const notes = Map.groupBy(
    select(text, ({ properties }) => String(properties.id).startsWith('note-')),
    ({ properties }) => String(properties.id),
  );
  return [
    ...wordProblems(file, text, wanted),
    ...article.claims.flatMap((claim) => [
      ...markProblems(file, marks.get(claim.id) ?? [], claim),
      ...noteProblems(file, notes.get(`note-${claim.id}`) ?? [], claim),
    ]),
  ];
}

function wordProblems(file: string, text: Element, original: string): readonly Problem[] {
  const difference = firstDifference(project(text).text, original);
  if (!difference) return [];
  const { found, wanted } = difference;
  return [{ rule: 'proof', file, found: `the words “${found}”`, wanted: `the original’s “${wanted}”` }];
}

function markProblems(file: string, pieces: readonly Element[], { id, quote }: Claim): readonly Problem[] {
  const words = singleSpaced(pieces.map(wordsOf).join(''));
  if (letters(words) === letters(quote) && pieces[0]?.properties.id === id) return [];
  return [{ rule: 'proof', file, field: id, found: `a mark on “${words}”`, wanted: `one on “${quote}”` }];
}

function noteProblems(file: string, notes: readonly Element[], { id }: Claim): readonly Problem[] {
  if (notes.length === 1) return [];
  const found = notes.length === 0 ? 'no callout' : `${notes.length} callouts`;
  return [{ rule: 'proof', file, field: id, found, wanted: 'one callout' }];
}

/**
 * Where words run over two paragraphs, the break between them is in no mark; that all spaces are right is proved with
 * the words.
 */
const letters = (text: string): string => text.replace(/[ \t\n\f\r]+/g, '');
