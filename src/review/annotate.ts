import { h } from 'hastscript';
import type { Article, FoldedNote, Misprint } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { mark, type Mark } from '../text/mark.ts';
import { project } from '../text/projection.ts';
import { hasClass, print, type Element, type Nodes } from '../text/tree.ts';
import { rankOf } from './rank.ts';
import { calloutTag, foldedClass, standfirstClass } from './article-tree.ts';

/** A part of an article's page, in the order of its words. */
export type Piece = Passage | Folded;

/** A paragraph, heading, list or the like with its claims marked, and the claims whose callouts stand beside it. */
export interface Passage {
  readonly kind: 'passage';
  readonly html: string;
  /** Headline or standfirst. */
  readonly front: boolean;
  readonly claims: readonly Claim[];
}

/** What is in the archived file but is not reporting. */
export interface Folded {
  readonly kind: 'folded';
  readonly what: string;
  /** `next` where the original runs into what follows without a space. */
  readonly joins: string | undefined;
  readonly note: FoldedNote | undefined;
  readonly pieces: readonly Piece[];
}

/** Mark an article's claims and misprints in its words, number its passages, and set each claim beside its passage. */
export function annotate({ body, claims, misprints, folded }: Article): readonly Piece[] {
  const tree = structuredClone(body);
  const places = placesIn(body.children);
  mark(
    tree,
    claims.map((claim) => claimMark(claim, places.get(claim.id) ?? 1)),
  );
  mark(tree, misprints.map(misprintMark));
  project(tree).blocks.forEach(({ node }, index) => {
    giveAddress(node, index + 1);
  });
  return piecesOf(tree.children, {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    notes: new Map(folded.map((note) => [note.what, note])),
  });
}

/** Headline and standfirst, with whatever stands between them, and what follows. */
export function partAtFront(pieces: readonly Piece[]): {
  readonly front: readonly Piece[];
  readonly rest: readonly Piece[];
} {
  const end = pieces.findLastIndex((piece) => piece.kind === 'passage' && piece.front) + 1;
  return { front: pieces.slice(0, end), rest: pieces.slice(end) };
}

/** What is set beside the words of an article. */
interface Ours {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly notes: ReadonlyMap<string, FoldedNote>;
}

function piecesOf(nodes: readonly Nodes[], ours: Ours): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const last = pieces.at(-1);
    const claim = node.tagName === calloutTag ? ours.claims.get(String(node.properties.id)) : undefined;
    if (claim && last?.kind === 'passage') pieces[pieces.length - 1] = { ...last, claims: [...last.claims, claim] };
    else if (hasClass(node, foldedClass)) pieces.push(fold(node, ours));
    else if (node.tagName !== calloutTag) pieces.push(passage(node));
  }
  return pieces;
}

const passage = (node: Element): Passage => ({
  kind: 'passage',
  html: print(node),
  front: node.tagName === 'h1' || hasClass(node, standfirstClass),
  claims: [],
});

const fold = ({ properties, children }: Element, ours: Ours): Folded => ({
  kind: 'folded',
  what: String(properties['dataWhat']),
  joins: typeof properties['dataJoins'] === 'string' ? properties['dataJoins'] : undefined,
  note: ours.notes.get(String(properties['dataWhat'])),
  pieces: piecesOf(children, ours),
});

/** Each claim's place among those whose callouts stand together, from 1, by its id. */
function placesIn(nodes: readonly Nodes[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let place = 0;
  for (const node of nodes.filter(({ type }) => type === 'element') as Element[]) {
    place = node.tagName === calloutTag ? place + 1 : 0;
    if (place > 0) places.set(String(node.properties.id), place);
    else if (hasClass(node, foldedClass)) for (const [id, inner] of placesIn(node.children)) places.set(id, inner);
  }
  return places;
}

function claimMark(claim: Claim, place: number): Mark {
  const { id, number, rating, span } = claim;
  const label = `: ${rating.label.toLowerCase()}`;
  return {
    ...span,
    wrap: (content, piece) =>
      h(
        'mark',
        {
          // Words that other marks part have their id once.
          ...(piece === 0 ? { id } : { dataPiece: id }),
          dataRating: rating.key,
          dataRank: rankOf(claim),
          dataK: String(place),
        },
        content,
      ),
    after: [
      h(
        'a.ref',
        { href: `#note-${id}`, role: 'doc-noteref', dataRating: rating.key, dataRank: rankOf(claim), dataOurs: '' },
        String(number),
        hidden(label),
      ),
    ],
  };
}

function misprintMark({ span }: Misprint, index: number): Mark {
  const letter = misprintLetter(index);
  return {
    ...span,
    wrap: (content) => h('span.sic', {}, content),
    after: [
      h(
        'a.ref.sic-ref',
        { id: `sic-${letter}`, href: `#text-note-${letter}`, dataOurs: '' },
        hidden('Note on the text '),
        letter,
      ),
    ],
  };
}

/** Notes on the text are lettered, as the claims are numbered: a, b, … z, a2, b2 … */
export function misprintLetter(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(97 + (index % 26))}${round > 0 ? String(round + 1) : ''}`;
}

/** A row of a table cannot hold a link itself: its first cell does. */
function giveAddress(node: Element, number: number): void {
  const cell = node.tagName === 'tr' ? node.children.find((child) => child.type === 'element') : undefined;
  const link = { href: `#p${number}`, dataOurs: '' };
  node.properties.id = `p${number}`;
  (cell ?? node).children.unshift(h('a.pilcrow', link, '¶', hidden(` Paragraph ${number}`)));
}

const hidden = (text: string): Element => h('span.vh', text);
