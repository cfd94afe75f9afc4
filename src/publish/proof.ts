import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../desk/problem.ts';
import type { Article } from '../model/article.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { calloutTag } from '../review/article-tree.ts';
import { firstDifference } from '../text/difference.ts';
import { project, type Projection } from '../text/projection.ts';
import { singleSpaced } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import { frontFaults, type Written } from './front-proof.ts';
import { isOurs, parsePage, select, wordsOf, type Element, type Nodes } from '../text/tree.ts';

/**
 * The proof, on the pages as they were written. When our additions are taken away, what is left of each article has the
 * words of its archived original, letter by letter; they stand in the passages that the article has, and in no markup
 * but these; headline, standfirst and byline stand in the original at their places; every mark holds its claim's words,
 * at their place; and every callout stands at its own. On no page of the site an id stands twice.
 */
export const provePages = (site: string, catalogue: Catalogue): readonly Problem[] => [
  // One after the other: a page that has been read and proved need not be held.
  ...catalogue.articles.flatMap((article) => prove(site, article, catalogue)),
  ...pagesIn(site).flatMap((file) => idFaults(site, file)),
];

/** The pages of a site, by the paths of their files. */
export const pagesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();

/** What the proof of one thing found instead of what was wanted. */
type Fault = Pick<Problem, 'field' | 'found' | 'wanted'>;

function prove(site: string, article: Article, { originals }: Catalogue): readonly Problem[] {
  const file = `articles/${article.slug}/index.html`;
  const page = parsePage(readFileSync(join(site, file), 'utf8'));
  const original = originals.get(article.original.file);
  const [text] = select(page, ({ properties }) => 'dataOriginal' in properties);
  const faults = text
    ? proveText({ page, text, shown: project(text) }, article, new TextDecoder().decode(original))
    : [{ found: 'no article', wanted: 'an element with data-original' }];
  return [...faults.map((fault) => ({ rule: 'proof', file, ...fault })), ...originalFaults(site, article)];
}

/** An address leads to the first of two places with one id. The pages are not parsed for it: there may be thousands. */
function idFaults(site: string, file: string): readonly Problem[] {
  const ids = readFileSync(join(site, file), 'utf8').matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g);
  const seen = new Set<string>();
  return [...ids].flatMap(([, id = '']): readonly Problem[] => {
    if (seen.has(id)) return [{ rule: 'proof', file, found: `the id “${id}” twice`, wanted: 'each id once' }];
    seen.add(id);
    return [];
  });
}

/** The archived text that readers can take is the one whose SHA-256 the page tells. */
function originalFaults(site: string, { original: { file, sha256 } }: Article): readonly Problem[] {
  const path = `originals/${file}`;
  const found = createHash('sha256')
    .update(readFileSync(join(site, path)))
    .digest('hex');
  return found === sha256 ? [] : [{ rule: 'proof', file: path, found: `the SHA-256 ${found}`, wanted: sha256 }];
}

function proveText(page: Written, article: Article, original: string): readonly Fault[] {
  const { text, shown } = page;
  const difference = firstDifference(shown.text, singleSpaced(original));
  // Places count characters: where the words differ, nothing can be said of them.
  if (difference) {
    const { found, wanted, characters } = difference;
    const apart = characters ? `: ${characters}` : '';
    return [{ found: `the words “${found}”${apart}`, wanted: `the original’s “${wanted}”` }];
  }
  const written = project(article.body);
  return [
    ...passageFaults(shown, written),
    ...markupFaults(text),
    ...frontFaults(page, article, original),
    ...markFaults(text, shown, article),
    ...calloutFaults(text, article),
  ];
}

/** Passages begin and end where those of the article do, and are what those are: paragraphs, headings, items, rows. */
function passageFaults(shown: Projection, written: Projection): readonly Fault[] {
  const passages = ({ blocks, text }: Projection) =>
    blocks.map(({ node, start, end }) => `<${node.tagName}> ${text.slice(start, end)}`);
  const [found, wanted] = [passages(shown), passages(written)];
  const at = found.findIndex((passage, index) => passage !== wanted[index]);
  if (at === -1 && found.length === wanted.length) return [];
  const [one, other] = [found[at] ?? 'nothing', wanted[at] ?? 'nothing'];
  return [{ found: `the passage ${one.slice(0, 80)}`, wanted: other.slice(0, 80) }];
}

/** What may stand around the words of an outlet: their structure, our marks, and the boxes they are laid out in. */
const structure = new Set(
  'article blockquote details div h1 h2 h3 h4 h5 h6 li mark ol p span table tbody td th thead tr ul'.split(' '),
);

function markupFaults(node: Nodes): readonly Fault[] {
  if (isOurs(node) || !('children' in node)) return [];
  const inner = node.children.flatMap(markupFaults);
  const words = wordsOf(node).trim();
  if (node.type !== 'element' || structure.has(node.tagName) || words === '') return inner;
  const wanted = 'the words of an outlet without markup of ours';
  return [{ found: `<${node.tagName}> around “${words.slice(0, 40)}”`, wanted }, ...inner];
}

function markFaults(text: Element, shown: Projection, { claims }: Article): readonly Fault[] {
  // Each is looked for once and not once a claim: an article may have a thousand.
  const marks = Map.groupBy(
    select(text, ({ tagName }) => tagName === 'mark'),
    ({ properties }) => String(properties.id ?? properties['dataPiece']),
  );
  const places = placesOf(shown, new Set([...marks.values()].flat()));
  const ids = new Set(claims.map(({ id }) => id));
  const strange = [...marks.keys()].filter((id) => !ids.has(id));
  return [
    ...strange.map((id) => ({ field: id, found: 'a mark of no claim of this article', wanted: 'none' })),
    ...claims.flatMap(({ id, quote, span }) => {
      const pieces = marks.get(id) ?? [];
      const spans = pieces.flatMap((piece) => places.get(piece) ?? []);
      const place = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
      const words = shown.text.slice(place.start, place.end);
      const isRight =
        place.start === span.start && place.end === span.end && letters(spans, shown) === letters([span], shown);
      if (isRight && pieces[0]?.properties.id === id) return [];
      return [{ field: id, found: `a mark on “${words}”`, wanted: `one on “${quote}”, at its place` }];
    }),
  ];
}

/** Where the words of some elements stand. */
function placesOf({ runs }: Projection, elements: ReadonlySet<Element>): ReadonlyMap<Element, Span> {
  const outer = new Map<Nodes, Element>();
  const note = (node: Nodes, element: Element): void => {
    outer.set(node, element);
    if ('children' in node) for (const child of node.children) note(child, element);
  };
  for (const element of elements) note(element, element);
  const places = new Map<Element, Span>();
  for (const { node, start, end } of runs) {
    const element = outer.get(node);
    if (element) places.set(element, { start: places.get(element)?.start ?? start, end });
  }
  return places;
}

/** The letters in some spans. Where words run over two paragraphs, the break between them is in no mark. */
const letters = (spans: readonly Span[], { text }: Projection): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replaceAll(' ', '');

/** Every callout stands where the article has it: after the same words, the callouts of one passage in their order. */
function calloutFaults(text: Element, { body, claims }: Article): readonly Fault[] {
  const shown = calloutsIn(text, ({ properties: { id } }) =>
    String(id).startsWith('note-') ? String(id).slice('note-'.length) : undefined,
  );
  const wanted = calloutsIn(body, ({ tagName, properties: { id } }) =>
    tagName === calloutTag ? String(id) : undefined,
  );
  const [byId, places] = [Map.groupBy(shown, ({ id }) => id), new Map(wanted.map((one) => [one.id, one]))];
  const isRight = ({ id, before }: Callout): boolean =>
    byId.get(id)?.length === 1 && byId.get(id)?.[0]?.before === before;
  const inOrder = new Map(wanted.filter(isRight).map(({ id }, place) => [id, place]));
  const asShown = shown.filter(({ id }) => inOrder.has(id)).map(({ id }) => id);
  return claims.flatMap(({ id }) => {
    const [first, ...more] = byId.get(id) ?? [];
    if (!first) return [{ field: id, found: 'no callout', wanted: 'one callout' }];
    if (more.length > 0) return [{ field: id, found: `${more.length + 1} callouts`, wanted: 'one callout' }];
    const place = inOrder.get(id);
    if (place !== undefined && asShown[place] === id) return [];
    const found = `a callout after “…${first.after}”`;
    return [{ field: id, found, wanted: `one after “…${places.get(id)?.after ?? ''}”, in the order of the claims` }];
  });
}

interface Callout {
  readonly id: string;
  /** How many letters of the article stand before it. */
  readonly before: number;
  /** The last words before it. */
  readonly after: string;
}

function calloutsIn(tree: Nodes, idOf: (element: Element) => string | undefined): readonly Callout[] {
  const callouts: Callout[] = [];
  let before = 0;
  let after = '';
  const look = (node: Nodes, ours: boolean): void => {
    if (node.type === 'text' && !ours) {
      before += letterCount(node.value);
      after = singleSpaced(`${after} ${node.value}`).slice(-30);
    }
    const id = node.type === 'element' ? idOf(node) : undefined;
    if (id !== undefined) callouts.push({ id, before, after });
    if ('children' in node) for (const child of node.children) look(child, ours || isOurs(child));
  };
  look(tree, false);
  return callouts;
}

const letterCount = (text: string): number => text.replace(/[ \t\n\f\r]+/g, '').length;
