import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { address } from '../addresses.ts';
import type { At } from '../config/publication.ts';
import { site } from '../config/site.ts';
import type { Claim } from '../model/claim.ts';
import { print } from '../text/tree.ts';
import { qualifiersOf, tellPrinted, tellVoice, type Qualified } from './citation.ts';
import { inLanguage } from './language.ts';

/** What a rating is, with what is the matter, what is left out, and of whose doing it is. */
export const tellRating = (claim: Pick<Claim, 'rating' | 'finding'> & Qualified): readonly string[] => [
  [claim.rating.label, ...(claim.finding ? [claim.finding] : [])].join(': '),
  ...qualifiersOf(claim),
];

/** Pixels of the frame of a claim: as wide as a column, and about as high as its words need in one of 400. */
export function frameSize({ quote, finding = '', missingContext = '' }: Framed) {
  const lines = (text: string, inLine: number): number => Math.ceil(text.length / inLine);
  const high = 170 + 27 * lines(quote, 42) + 22 * lines(finding, 46) + 20 * lines(missingContext, 50);
  return { width: 600, height: Math.min(high, 640) };
}

type Framed = Pick<Claim, 'quote' | 'finding' | 'missingContext'>;

/**
 * The frame in which another page shows a claim. It may open pages that are no longer in the frame, and nothing else:
 * no script runs, and none needs to.
 */
export const embedFrame = (claim: Claim, at: At): string => print(frameOf(claim, at));

/** The same with the claim in plain words behind it: where frames are stripped, these are left. */
export function embedSnippet(claim: Claim, at: At): string {
  const { article, quote } = claim;
  const told = [tellVoice(claim), tellPrinted(claim), ...tellRating(claim)].map(ended).join(' ');
  const review = at(address.claim(claim.id));
  const plain = h('details', [
    h('summary', 'The same without a frame'),
    h('blockquote', { cite: review }, [
      h('p', { ...inLanguage(article.language) }, quote),
      h('p', [`${told} `, h('a', { href: review }, `${claim.summary} (${site.name})`)]),
    ]),
  ]);
  return `${print(frameOf(claim, at))}\n${print(plain)}`;
}

function frameOf(claim: Claim, at: At): ElementContent {
  const { width, height } = frameSize(claim);
  return h('iframe', {
    src: at(address.embed(claim.id)),
    title: `${site.name}: ${claim.summary}`,
    width,
    height,
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0;max-width:100%',
  });
}

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);
