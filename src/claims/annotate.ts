import { firstDifference } from '../anchoring/proof.ts';
import {
  htmlReading,
  parseFragment,
  print,
  type Element,
  type ElementContent,
  type Nodes,
  type Root,
} from '../anchoring/html.ts';
import { mark, type Mark } from '../anchoring/mark.ts';
import { project } from '../anchoring/text.ts';
import type { Article, Claim, Misprint } from './claim.ts';

/** A rendered article with its claims marked, in two parts: headline and standfirst, and what follows. */
export interface Annotated {
  readonly front: string;
  readonly rest: string;
}

/**
 * Mark an article's claims and misprints in its rendered words, number its paragraphs, and set each callout beside its paragraph.
 * @throws when the rendered words are not the article's.
 */
export function annotate(html: string, article: Article): Annotated {
  const tree = parseFragment(html);
  const { text, blocks } = project<Nodes>(tree, htmlReading);
  const difference = firstDifference(text, article.text);
  if (difference) throw new Error(`${article.slug} was rendered with “${difference.found}” for “${difference.wanted}”`);
  mark(
    tree,
    article.claims.map((claim) => claimMark(claim, ordinal(claim, article))),
  );
  mark(tree, article.misprints.map(misprintMark));
  blocks.forEach(({ node }, index) => address(node, index + 1));
  gather(tree);
  return split(tree);
}

function split({ children }: Root): Annotated {
  const end = children.findLastIndex(isFront) + 1;
  return {
    front: print({ type: 'root', children: children.slice(0, end) }),
    rest: print({ type: 'root', children: children.slice(end) }),
  };
}

/** Headline and standfirst, with their callouts where they have any. */
function isFront(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const [first] = node.children;
  return (
    node.tagName === 'h1' ||
    hasClass(node, 'standfirst') ||
    (hasClass(node, 'passage') && first !== undefined && isFront(first))
  );
}

/** Its place among the claims of its paragraph, from 1. */
function ordinal(claim: Claim, { claims }: Article): number {
  return claims.filter(({ paragraph }) => paragraph.number === claim.paragraph.number).indexOf(claim) + 1;
}

function claimMark({ id, number, rating, range }: Claim, place: number): Mark {
  return {
    ...range,
    wrap: (content, piece) =>
      element(
        'mark',
        { ...(piece === 0 ? { id } : { dataPiece: '' }), dataClaim: id, dataRating: rating.key, dataK: place },
        [content],
      ),
    after: [
      element(
        'a',
        { className: ['ref'], href: `#note-${id}`, role: 'doc-noteref', dataRating: rating.key, dataOurs: '' },
        [hidden('Claim '), text(String(number)), hidden(`: ${rating.label.toLowerCase()}`)],
      ),
    ],
  };
}

function misprintMark({ range }: Misprint, index: number): Mark {
  const letter = misprintLetter(index);
  return {
    ...range,
    wrap: (content) => element('span', { className: ['sic'] }, [content]),
    after: [
      element('a', { className: ['ref', 'sic-ref'], id: `sic-${letter}`, href: `#text-note-${letter}`, dataOurs: '' }, [
        hidden('Note on the text '),
        text(letter),
      ]),
    ],
  };
}

/** Notes on the text are lettered, as the claims are numbered: a, b, … z, a2, b2 … */
export function misprintLetter(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(97 + (index % 26))}${round > 0 ? String(round + 1) : ''}`;
}

function address(node: Nodes, number: number): void {
  if (node.type !== 'element') return;
  node.properties.id = `p${number}`;
  node.children.unshift(
    element('a', { className: ['pilcrow'], href: `#p${number}`, dataOurs: '' }, [
      text('¶'),
      hidden(` Link to paragraph ${number}`),
    ]),
  );
}

/** Set each run of callouts beside the paragraph that it follows. */
function gather(parent: Root | Element): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element' && child.tagName === 'details' && !isCallout(child)) gather(child);
    const home = children.findLast((one) => one.type === 'element');
    if (!isCallout(child) || !home || home.type !== 'element') children.push(child);
    else if (hasClass(home, 'passage')) notesOf(home).children.push(child);
    else
      children[children.lastIndexOf(home)] = element('div', { className: ['passage'] }, [
        home,
        element('div', { className: ['notes'], dataOurs: '' }, [child]),
      ]);
  }
  parent.children = children;
}

function notesOf(passage: Element): Element {
  const notes = passage.children[1];
  if (notes?.type !== 'element') throw new Error('A passage has a paragraph and its notes');
  return notes;
}

const isCallout = (node: Nodes): boolean => hasClass(node, 'callout');
const hasClass = (node: Nodes, name: string): boolean =>
  node.type === 'element' && [node.properties['className']].flat().includes(name);
const text = (value: string): ElementContent => ({ type: 'text', value });
const hidden = (value: string): Element => element('span', { className: ['vh'] }, [text(value)]);
const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
