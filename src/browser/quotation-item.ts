import { address } from '../addresses.ts';
import type { PassageClaim, Said } from '../search/record-data.ts';
import { excerptStart } from '../text/excerpt.ts';
import type { Match } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from '../text/stretch.ts';
import type { Wording } from './by-utterance.ts';
import { make } from './dom.ts';
import { labels } from './labels.ts';
import { showStretches, tellAsked } from './stretches.ts';
import { tellChanges, tellName, tellVoice } from './told-apart.ts';
import { placeOf } from './wording-place.ts';

/** Where a result stands: the base of the site, and the utterance whose name and speaker are said above it. */
export interface Place {
  readonly base: string;
  readonly said: Said | undefined;
}

/** One passage that holds a quotation, as a list item. Its first link leads to the very words in the article. */
export function showWording({ found, claim }: Wording, { base, said }: Place): HTMLLIElement {
  const { passage, breaks, match } = found;
  const { article, outlet, date } = passage;
  const place = make('a', { href: base + placeOf({ found, claim }).slice(1) }, `${outlet}, ${date}`);
  return make(
    'li',
    { 'data-label': match.label, 'data-article': article, 'data-claim': claim?.id ?? '' },
    make(
      'div',
      { class: 'by' },
      make(said ? 'h4' : 'h3', {}, place),
      make('p', {}, `${labels[match.label]}; ${tellVoice(passage.text, match)}`),
    ),
    ...told(match),
    make('blockquote', {}, ...paragraphs(match.passage, breaks, excerptStart(passage.text, match.span.start))),
    ...(match.label === 'close' ? [tellAsked(match.quotation)] : []),
    ...(claim ? [reviewOf(claim, match, { base, said })] : []),
  );
}

/** The stretches of a text from a place on; where it has several paragraphs, each in one of its own. */
function paragraphs(all: readonly Stretch[], breaks: readonly number[], from: number): readonly (Node | string)[] {
  const [first = [], ...others] = [0, ...breaks]
    .map((start, index) => ({ start: Math.max(start, from), end: breaks[index] ?? Infinity }))
    .filter(({ start, end }) => start < end)
    .map((span) => showStretches(between(all, span), 'mark'));
  const opening = [...(from > 0 ? ['… '] : []), ...first];
  return others.length === 0 ? opening : [opening, ...others].map((part) => make('p', {}, ...part));
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

/** What may turn the sense is said before the words are shown, and louder than the rest. */
function told({ changes }: Match): readonly HTMLElement[] {
  const { weighty, other } = tellChanges(changes);
  return [
    ...(weighty === '' ? [] : [make('p', { class: 'small' }, make('strong', {}, weighty))]),
    ...(other === '' ? [] : [make('p', { class: 'small' }, other)]),
  ];
}

const reviewOf = ({ id, speaker, rating, label }: PassageClaim, match: Match, { base, said }: Place): HTMLElement =>
  make(
    'p',
    { class: 'small review' },
    make('span', { class: 'rating', 'data-rating': rating }, label),
    ...(speaker === said?.speaker && tellName(speaker, match) === '' ? [] : [` ${speaker}${tellName(speaker, match)}`]),
    ' · ',
    make('a', { href: base + address.claim(id).slice(1) }, 'Review of the claim'),
  );
