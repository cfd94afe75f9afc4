import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { address } from '../addresses.ts';
import type { At } from '../config/publication.ts';
import { site } from '../config/site.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';
import { ended } from '../text/sentence.ts';
import { print } from '../text/tree.ts';
import { qualifiersOf, tellPrinted, tellVoice, type Qualified } from './citation.ts';
import { inLanguage } from './language.ts';
import { aboutOf } from './printed.ts';

/** What a rating is, with what is the matter, what is left out, and of whose doing it is. */
export const tellRating = (claim: Pick<Claim, 'rating' | 'finding'> & Qualified): readonly string[] => [
  [claim.rating.label, ...(claim.finding ? [claim.finding] : [])].join(': '),
  ...qualifiersOf(claim),
];

/** Pixels of the frame of a claim: as wide as a card, and as high as it is on a phone, about 360 wide. */
export function frameSize(claim: Claim) {
  const { quote, finding = '', kind, rating, article } = claim;
  const about = aboutOf(claim, quote);
  const lines = (text: string, inLine: number): number => Math.ceil(text.length / inLine);
  const small = [about ?? '', tellVoice(claim), words.questions[kind], ...qualifiersOf(claim)].filter(Boolean);
  const printed = [tellPrinted(claim), article.outlet.name];
  const high = [
    26 * lines(quote, 33),
    23 * lines(`${rating.label} ${finding}`, 33),
    ...small.map((text) => gap + 20.5 * lines(text, 42)),
    ...printed.map((text) => 22 * lines(text, 42)),
  ];
  return { width: 480, height: Math.min(72 + Math.ceil(high.reduce((sum, one) => sum + one, 0)), 720) };
}

/** Between the paragraphs of a frame. */
const gap = 8;

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
