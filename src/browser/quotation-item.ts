import { address } from '../addresses.ts';
import type { Found } from '../search/find/answer.ts';
import type { AlsoPrinted, OtherWording, PassageClaim } from '../search/record-data.ts';
import type { Label } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from '../text/stretch.ts';
import { textFragment } from '../text/text-fragment.ts';
import { make } from './dom.ts';

const labels: Readonly<Record<Label, string>> = {
  verbatim: 'Verbatim: the same characters',
  punctuation: 'The same words, other punctuation or spelling of it',
  close: 'Close: words differ',
};

/** One passage that holds a quotation, as a list item. Its first link leads to the very words in the article. */
export function showFound({ url, passage, breaks, match, wording }: Found, base: string): HTMLLIElement {
  const { article, outlet, date, text, claims } = passage;
  const { label, span } = match;
  const claim = claimOf(claims, span, wording);
  // A claim is marked where one arrives. Other words are looked for by the browser, which takes the first that are like
  // them.
  const place = claim ? address.claimInText(article, claim.id) : url + textFragment(text.slice(span.start, span.end));
  return make(
    'li',
    { 'data-label': label, 'data-article': article, 'data-claim': claim?.id ?? '' },
    make('p', { class: 'small' }, make('strong', { class: 'label' }, labels[label])),
    make('h3', {}, make('a', { href: base + place.slice(1) }, `${outlet}, ${date}`)),
    make('blockquote', {}, ...paragraphs(match.passage, breaks)),
    ...(label === 'close' ? [asked(match.quotation)] : []),
    ...(wording ? [carried(wording)] : []),
    ...(claim ? [reviewOf(claim, base), ...claim.also.map((other) => alsoPrinted(other, base))] : []),
  );
}

/** The claim whose other wording was found, or that covers most of the found words. */
function claimOf(
  all: readonly PassageClaim[],
  span: Span,
  wording: OtherWording | undefined,
): PassageClaim | undefined {
  const shared = (claim: PassageClaim): number => Math.min(span.end, claim.end) - Math.max(span.start, claim.start);
  const [best] = [...all].sort((a, b) => shared(b) - shared(a));
  const covering = best && shared(best) > 0 ? best : undefined;
  return all.find(({ id }) => id === wording?.claim) ?? covering;
}

/** The stretches of a text; where it has several paragraphs, each in one of its own. */
function paragraphs(all: readonly Stretch[], breaks: readonly number[]): readonly Node[] {
  if (breaks.length === 0) return all.map((stretch) => show(stretch, 'mark'));
  return [0, ...breaks].map((start, index) =>
    make('p', {}, ...between(all, { start, end: breaks[index] ?? Infinity }).map((stretch) => show(stretch, 'mark'))),
  );
}

/** The parts of stretches that lie in a span of their text. */
function between(all: readonly Stretch[], span: Span): readonly Stretch[] {
  let at = 0;
  return all.flatMap(({ text, how }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start));
    return part === '' ? [] : [{ text: part, how }];
  });
}

function show({ text, how }: Stretch, same: 'mark' | 'span'): Node {
  if (how === 'outside') return document.createTextNode(text);
  return how === 'same' ? make(same, {}, text) : make('em', { class: 'differs' }, text);
}

const asked = (quotation: readonly Stretch[]): HTMLElement =>
  make('p', { class: 'small asked' }, 'You asked for: ', ...quotation.map((stretch) => show(stretch, 'span')));

const carried = ({ by, text }: OtherWording): HTMLElement =>
  make('p', { class: 'small' }, 'Words like yours were carried by ', make('cite', {}, by), ': ', make('q', {}, text));

const reviewOf = ({ id, speaker, rating, label }: PassageClaim, base: string): HTMLElement =>
  make(
    'p',
    { class: 'small' },
    `${speaker} · `,
    make('span', { class: 'rating', 'data-rating': rating }, label),
    ' ',
    make('a', { href: base + address.claim(id).slice(1) }, 'Review of the claim'),
  );

const alsoPrinted = ({ outlet, quote, url }: AlsoPrinted, base: string): HTMLElement =>
  make(
    'p',
    { class: 'small also' },
    'Also printed by ',
    make('a', { href: base + url.slice(1) }, outlet),
    ': ',
    make('q', {}, quote),
  );
